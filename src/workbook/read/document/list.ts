import { type Line, saysNone } from "../read-lines";
import type { Reading } from "../reading";
import type { Entry } from "./entry";

/** Reads one line as an entry of a list, at its position. */
export type ReadEntry = (line: Line, position: number, reading: Reading) => Entry;

/** A list of the document, one line each. Without lines there is no list; a line that says `（无）` makes an empty one. */
export function readList(
  name: string,
  lines: readonly Line[],
  readEntry: ReadEntry,
  reading: Reading,
): Entry[] | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  reading.places.set([name], { sheet: first.place.sheet });
  const empty = lines.find(({ values }) => saysNone(values));
  if (empty !== undefined) {
    if (lines.length === 1) return [];
    reading.report("contradiction", empty.place, "填了（无），又填了内容");
  }
  return lines.filter((line) => line !== empty).map((line, k) => readEntry(line, k, reading));
}

/**
 * Lines by what they belong to, in order. Those of which that cannot be told are left out; why is reported already.
 *
 * @param field that names what they belong to
 */
export function linesBy(lines: readonly Line[], field: string): Map<unknown, Line[]> {
  const groups = new Map<unknown, Line[]>();
  for (const line of lines) {
    const owner = line.values.get(field);
    if (owner === undefined) continue;
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [line]);
    else group.push(line);
  }
  return groups;
}

/** Parts that stand on a sheet of their own: none where there is no line, an empty list for `（无）`. */
export function partsOf(
  lines: readonly Line[] | undefined,
  path: readonly (string | number)[],
  readPart: (line: Line, path: readonly (string | number)[], reading: Reading) => unknown,
  reading: Reading,
): unknown[] | undefined {
  if (lines === undefined) return undefined;
  reading.places.set(path, lines[0].place);
  const empty = lines.find(({ values }) => saysNone(values));
  if (empty !== undefined && lines.length > 1)
    reading.report("contradiction", empty.place, "填了（无），又填了内容");
  return lines.filter((line) => line !== empty).map((line, k) => readPart(line, [...path, k], reading));
}
