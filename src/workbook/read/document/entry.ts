import type { IssuePath } from "../../../kernel/issue";
import type { Identity } from "../../sheets/identity";
import { none } from "../../sheets/types";
import type { Line } from "../read-lines";
import type { Reading } from "../reading";

/** A part of a document as it was read: whether it is in order is judged when the document is whole. */
export type Entry = Record<string, unknown>;

/** A field of a line and the key that it has in the document, the same name if it is one text. */
export type Field = string | readonly [field: string, key: string];

/** Takes fields of a line into an entry at a path, and notes for every one where it stands, the empty ones too. */
export function entryOf(line: Line, path: IssuePath, fields: readonly Field[], reading: Reading): Entry {
  reading.places.set(path, line.place);
  const pairs = fields.map((one) => (typeof one === "string" ? ([one, one] as const) : one));
  const entries = pairs.flatMap(([field, key]) => {
    const value = line.values.get(field);
    notePlaces(line, field, [...path, key], value, reading);
    return value === undefined || value === none ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}

/** The place of a field, and of each one where it is a family of columns. */
function notePlaces(line: Line, field: string, path: IssuePath, value: unknown, reading: Reading): void {
  reading.places.set(path, line.cell(field));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const key of Object.keys(value)) reading.places.set([...path, key], line.cell(field, key));
}

/** Id and name of a line at a path; the id stands where it was taken from. */
export function identityIn(
  line: Line,
  path: IssuePath,
  identityOf: (id: string | undefined, name: string | undefined) => Identity,
  reading: Reading,
  nameField = "name",
): Entry {
  const [number, name] = [textOf(line, "id"), textOf(line, nameField)];
  const identity = identityOf(number, name);
  const isOwn = number !== undefined || identity.id !== name;
  reading.places.set([...path, "id"], line.cell(isOwn ? "id" : nameField));
  reading.places.set([...path, nameField], line.cell(nameField));
  return {
    ...(identity.id === undefined ? {} : { id: identity.id }),
    ...(identity.name === undefined ? {} : { [nameField]: identity.name }),
  };
}

export function textOf({ values }: Line, field: string): string | undefined {
  const value = values.get(field);
  return typeof value === "string" ? value : undefined;
}
