import { isPlainObject } from "./plain-object";
import type { Shape } from "./shape";

/**
 * A copy of anything at all as plain data, taken along the description, for zod to judge: it never throws, and goes
 * no deeper than the description does, so cycles are harmless. Keys that are set to undefined are left out, unknown
 * keys keep their name only, −0 becomes 0. What is not data (functions, dates, instances of classes, unreadable
 * properties, lists with holes), and lists or objects where neither belongs, become a symbol that says what was
 * found; no description accepts a symbol.
 */
export function plainCopy(shape: Shape, value: unknown): unknown {
  try {
    if (typeof value === "number") return value + 0;
    if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
    if (Array.isArray(value)) return copyList(listShape(shape), value);
    if (isPlainObject(value)) return copyObject(shape, value);
    return Symbol(typeof value === "symbol" ? "symbol" : kindOf(value));
  } catch {
    return unreadable();
  }
}

/** What a value is, in a word: `text`, `number`, `list`, `object`, `null`, `nothing`, `function`, `Date`, … */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (typeof value === "string") return "text";
  if (typeof value === "symbol") return value.description ?? "symbol";
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object" || isPlainObject(value)) return typeof value;
  const name: unknown = value.constructor?.name;
  return typeof name === "string" && name !== "" ? name : "object";
}

function unreadable(): symbol {
  return Symbol("unreadable");
}

function copyList(shape: Shape | undefined, value: readonly unknown[]): unknown {
  if (shape === undefined) return Symbol("list");
  const copy: unknown[] = [];
  for (let k = 0; k < value.length; k++) {
    if (!Object.hasOwn(value, k)) return Symbol("list with holes");
    copy.push(plainCopy(shape, value[k]));
  }
  return copy;
}

function copyObject(shape: Shape, value: Record<string, unknown>): unknown {
  const entryShape = entriesOf(shape, value);
  if (entryShape === undefined) return Symbol("object");
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    const inner = entryShape(key);
    const entry = inner === undefined ? null : copyProperty(inner, value, key);
    if (entry === undefined) continue;
    Object.defineProperty(copy, key, { value: entry, writable: true, enumerable: true, configurable: true });
  }
  return copy;
}

function copyProperty(shape: Shape, value: Record<string, unknown>, key: string): unknown {
  try {
    const entry = value[key];
    return entry === undefined ? undefined : plainCopy(shape, entry);
  } catch {
    return unreadable();
  }
}

function listShape(shape: Shape): Shape | undefined {
  if (shape.kind === "list") return shape.element;
  return shape.kind === "choice"
    ? shape.options.map(listShape).find((each) => each !== undefined)
    : undefined;
}

/** The shape of the value under each key, undefined for unknown keys; undefined where no object belongs. */
function entriesOf(
  shape: Shape,
  value: Record<string, unknown>,
): ((key: string) => Shape | undefined) | undefined {
  switch (shape.kind) {
    case "object":
      return (key) => shape.fields.find((field) => field.name === key)?.shape;
    case "record":
      return () => shape.entry;
    case "variants":
      return variantEntries(shape, value);
    case "choice":
      return shape.options.map((option) => entriesOf(option, value)).find((each) => each !== undefined);
    default:
      return undefined;
  }
}

function variantEntries(shape: Shape & { kind: "variants" }, value: Record<string, unknown>) {
  const variant = shape.options.get(value[shape.discriminator]);
  if (variant !== undefined) return entriesOf(variant, value);
  const word: Shape = { kind: "scalar", accepts: () => false };
  return (key: string) => (key === shape.discriminator ? word : undefined);
}
