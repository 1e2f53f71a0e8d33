import { inPortions, type Steps } from "../kernel/steps";
import { verifying } from "./progress";

/** Where the reading of an unknown value stands, for the message when it ends there. */
export interface Cursor {
  list: string;
  entry: number;
  field: string;
  /** Set when the reading is refused; what a getter throws leaves it as it is. */
  expected: string;
}

/** An object whose own keys were checked. Its values were not. */
export type Fields = Readonly<Record<string, unknown>>;

/** Ends the reading. */
export function refuse(cursor: Cursor, expected: string): never {
  cursor.expected = expected;
  throw new TypeError(`Expected ${expected}.`);
}

/** The value as an object with exactly these own keys, of which the last `optional` may be absent. Throws otherwise. */
export function fields(value: unknown, keys: readonly string[], optional: number, cursor: Cursor): Fields {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  let present = 0;
  if (isObject) {
    for (let k = 0; k < keys.length && present >= 0; k++) {
      if (Object.hasOwn(value, keys[k])) present++;
      else if (k < keys.length - optional) present = Number.NEGATIVE_INFINITY;
    }
  }
  if (!isObject || Object.keys(value).length !== present) refuse(cursor, `an object with ${keys.join(", ")}`);
  return value as Fields;
}

/** Reads one field, once, as what `read` makes of it. */
export function take<T>(
  from: Fields,
  field: string,
  read: (value: unknown, cursor: Cursor) => T,
  cursor: Cursor,
): T {
  cursor.field = field;
  return read(from[field], cursor);
}

/** A copy of a list, entry by entry. Throws where the value is no list, or one of more than `limit` entries. */
export function each<T>(
  value: unknown,
  limit: number,
  cursor: Cursor,
  read: (entry: unknown, cursor: Cursor, position: number) => T,
): T[] {
  const { list, length } = measure(value, limit, cursor);
  const entries: T[] = [];
  for (let k = 0; k < length; k++) entries.push(read(list[k], cursor, k));
  return entries;
}

/** {@link each} for a list that may be long, left off after every `size` entries. */
export function* eachInTurn<T>(
  value: unknown,
  limit: number,
  size: number,
  cursor: Cursor,
  read: (entry: unknown, cursor: Cursor, position: number) => T,
): Steps<T[]> {
  const { list, length } = measure(value, limit, cursor);
  const entries: T[] = [];
  const work = (first: number, end: number): void => {
    for (let k = first; k < end; k++) entries.push(read(list[k], cursor, k));
  };
  yield* inPortions(length, verifying, work, size);
  return entries;
}

function measure(
  value: unknown,
  limit: number,
  cursor: Cursor,
): { readonly list: readonly unknown[]; readonly length: number } {
  if (!Array.isArray(value)) refuse(cursor, "a list");
  const { length } = value;
  if (!(length <= limit)) refuse(cursor, `a list of at most ${limit} entries`);
  return { list: value, length };
}

export function text(value: unknown, cursor: Cursor): string {
  return typeof value === "string" ? value : refuse(cursor, "text");
}

export function whole(value: unknown, cursor: Cursor): number {
  return Number.isSafeInteger(value) ? (value as number) : refuse(cursor, "a whole number");
}

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[], word: string, cursor: Cursor): T {
  for (const candidate of words) if (candidate === word) return candidate;
  return refuse(cursor, words.join(", "));
}
