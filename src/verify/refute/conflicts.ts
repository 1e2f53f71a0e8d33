import type { Row } from "./rows";

/** Rows that cannot stand on one side: they cross, or the second stands between the first and the pool that pays it. */
export function conflicts(rows: readonly Row[], cells: number): (readonly [number, number])[] {
  const setsAt = Array.from({ length: cells }, (): number[] => []);
  for (const [set, row] of rows.entries()) for (const cell of row.cells) setsAt[cell].push(set);
  const sharedWith = (set: number): Map<number, number> => {
    const shared = new Map<number, number>();
    for (const cell of rows[set].cells) {
      for (const other of setsAt[cell]) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return shared;
  };
  const setOf = new Map(rows.map((row, set) => [row.number, set]));
  const size = (set: number): number => rows[set].cells.length;
  const holds = (outer: number, inner: number): boolean =>
    rows[inner].cells.every((cell) => setsAt[cell].includes(outer));
  return rows.flatMap(({ pool }, a) => {
    const paying = setOf.get(pool);
    const shared = sharedWith(a);
    const standsBetween = (b: number): boolean =>
      paying !== undefined &&
      shared.get(b) === size(a) &&
      size(b) > size(a) &&
      size(b) < size(paying) &&
      holds(paying, b);
    return [...shared].flatMap(([b, both]) => {
      const crosses = a < b && both < size(a) && both < size(b);
      return crosses || standsBetween(b) ? [[a, b] as const] : [];
    });
  });
}

/** The same of people (by position) and rows (by position in the list): a person may stand between a line and its pool. */
export function* conflictsOfPeople(
  rows: readonly Row[],
  ofPerson: readonly (readonly number[])[],
  cells: number,
): Generator<readonly [number, number]> {
  const setsAt = Array.from({ length: cells }, (): number[] => []);
  for (const [set, row] of rows.entries()) for (const cell of row.cells) setsAt[cell].push(set);
  const setOf = new Map(rows.map((row, set) => [row.number, set]));
  const takers = new Int32Array(cells);
  for (const own of ofPerson) for (const cell of own) takers[cell]++;
  const pairs = rows.map((row) => row.cells.reduce((sum, cell) => sum + takers[cell], 0));
  for (const [person, own] of ofPerson.entries()) {
    const shared = new Map<number, number>();
    for (const cell of own) for (const set of setsAt[cell]) shared.set(set, (shared.get(set) ?? 0) + 1);
    for (const [set, both] of shared) {
      const crosses = both < own.length && both < pairs[set];
      const paying = setOf.get(rows[set].pool);
      const isBetween =
        paying !== undefined &&
        both === pairs[set] &&
        both < own.length &&
        shared.get(paying) === own.length &&
        own.length < pairs[paying];
      if (crosses || isBetween) yield [person, set];
    }
  }
}
