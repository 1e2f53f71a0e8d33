import { type Ink, inkFill } from "./inks";
import { element, label, pictureWidth, smallFont } from "./svg";
import { textWidth } from "./text-width";

const swatch = 14;
const rowHeight = 20;

/** Swatches with what they stand for, as many in a row as there is room for; and the height of it all. */
export function legend(
  picture: string,
  entries: readonly { readonly ink: Ink; readonly text: string }[],
  top: number,
  left = 0,
): { readonly markup: string[]; readonly height: number } {
  const markup: string[] = [];
  let x = left;
  let y = top;
  for (const { ink, text } of entries) {
    const width = swatch + 6 + textWidth(text) * smallFont + 18;
    if (x > left && x + width > pictureWidth) {
      x = left;
      y += rowHeight;
    }
    const area = {
      x: x + 0.5,
      y: y + 3.5,
      width: swatch,
      height: 11,
      fill: inkFill(picture, ink),
      stroke: "#444",
      "stroke-width": 0.5,
    };
    markup.push(element("rect", area), label({ x: x + swatch + 6, middle: y + 9, text, size: smallFont }));
    x += width;
  }
  return { markup, height: entries.length === 0 ? 0 : y + rowHeight - top };
}
