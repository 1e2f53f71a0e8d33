import { element } from "./svg";

/**
 * How areas are filled: shades of one blue from dark to light for choices, patterns for all else, so that everything stays
 * apart in grey print and for readers who do not tell colours apart (shades after ColorBrewer, colours after Okabe and Ito).
 */
export type Ink =
  | "first"
  | "second"
  | "third"
  | "later"
  | "stayed"
  | "adjusted"
  | "directed"
  | "waiting"
  | "moved"
  | "settled";

const plain: Readonly<Partial<Record<Ink, string>>> = {
  first: "#08306b",
  second: "#2171b5",
  third: "#6baed6",
  later: "#c6dbef",
  moved: "#2171b5",
  settled: "#b8b8b8",
};

/** Letters on this ink are light. */
export function isDark(ink: Ink): boolean {
  return ink === "first" || ink === "second" || ink === "moved";
}

/** True where the ink is a pattern, on which letters need an edge. */
export function isPattern(ink: Ink): boolean {
  return plain[ink] === undefined;
}

/** The value of `fill`; patterns are those that {@link inkPatterns} defines for the same picture. */
export function inkFill(picture: string, ink: Ink): string {
  return plain[ink] ?? `url(#${patternId(picture, ink)})`;
}

/** The patterns of a picture. */
export function inkPatterns(picture: string, inks: readonly Ink[]): string {
  return inks
    .filter(isPattern)
    .map((ink) => {
      const attributes = {
        id: patternId(picture, ink),
        width: 6,
        height: 6,
        patternUnits: "userSpaceOnUse",
        ...(ink === "stayed" ? {} : { patternTransform: ink === "waiting" ? "rotate(-45)" : "rotate(45)" }),
      };
      return element("pattern", attributes, ...strokesOf(ink));
    })
    .join("");
}

function strokesOf(ink: Ink): string[] {
  const ground = (fill: string): string => element("rect", { width: 6, height: 6, fill });
  const bar = (fill: string, width: number): string => element("rect", { width, height: 6, fill });
  switch (ink) {
    case "stayed":
      return [ground("#f4f4f4"), element("circle", { cx: 3, cy: 3, r: 1.2, fill: "#6b6b6b" })];
    case "adjusted":
      return [ground("#fff3d6"), bar("#c98a00", 2)];
    case "directed":
      return [
        ground("#f5e3ee"),
        bar("#9b4f7e", 1.5),
        element("rect", { width: 6, height: 1.5, fill: "#9b4f7e" }),
      ];
    default:
      return [ground("#fbe0d0"), bar("#b34700", 3.5)];
  }
}

function patternId(picture: string, ink: Ink): string {
  return `bianzhi-${picture}-${ink}`;
}
