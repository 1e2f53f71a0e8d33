import { textWidth } from "../../../src/report/pictures/text-width";
import { type Node, ownText, within } from "../xml";

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all lines of text, as wide as they are taken to be and as high as fonts with Chinese characters are. */
export function textBoxes(svg: Node): Box[] {
  return within(svg)
    .filter(({ name }) => name === "text")
    .map((node) => {
      const number = (key: string, otherwise: number): number =>
        Number(node.attributes.get(key) ?? otherwise);
      const size = number("font-size", 13);
      const text = ownText(node);
      const width = textWidth(text) * size;
      const x = number("x", Number.NaN);
      const y = number("y", Number.NaN);
      const anchor = node.attributes.get("text-anchor");
      const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
      return { text, left, right: left + width, top: y - 1.16 * size, bottom: y + 0.29 * size };
    });
}

/** What is wrong with the texts of a picture: outside of it, or in one another. */
export function collisions(svg: Node): string[] {
  const [, , width, height] = (svg.attributes.get("viewBox") ?? "").split(" ").map(Number);
  const boxes = textBoxes(svg);
  const clipped = boxes.filter(
    ({ left, right, top, bottom }) =>
      !(left >= -0.5 && right <= width + 0.5 && top >= -3.5 && bottom <= height + 0.5),
  );
  const touching = boxes.flatMap((a, k) =>
    boxes
      .slice(k + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.1 &&
          b.left < a.right - 0.1 &&
          a.top < b.bottom - 0.1 &&
          b.top < a.bottom - 0.1,
      )
      .map((b) => `"${a.text}" touches "${b.text}"`),
  );
  return [...clipped.map(({ text }) => `"${text}" leaves the picture`), ...touching];
}
