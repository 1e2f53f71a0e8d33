import type { Shape } from "./shape";

/** Stands for a value that a shape does not take, or that has parts to be looked at. */
export const notALeaf: unique symbol = Symbol("not a leaf");

/** The value where it is a text, number, word or truth value that the shape takes; −0 becomes 0. */
export function readLeaf(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case "text":
      return typeof value === "string" && shape.accepts(value) ? value : notALeaf;
    case "number":
      return Number.isSafeInteger(value) &&
        (value as number) >= shape.least &&
        (value as number) <= shape.most
        ? (value as number) + 0
        : notALeaf;
    case "boolean":
      return typeof value === "boolean" ? value : notALeaf;
    case "word":
      return typeof value === "string" && shape.words.has(value) ? value : notALeaf;
    default:
      return notALeaf;
  }
}
