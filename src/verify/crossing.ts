import { type Cells, layOutCells, type RowName, usedCells } from "./cells";
import type { Facts } from "./facts";
import { openSides } from "./sides";

/**
 * Which rows of a scenario cross: rows as sets of eligible pairs and own seats; two cross when they share one and
 * neither holds the other. A person's row may cross any other; a leader rank's row may cross those of offices,
 * bodies and pools, when its posts are of several types. Other rows nest or are apart: posts lie in offices, offices
 * in lines, lines in pools.
 *
 * Rows split into two nested families unless some odd cycle of them crosses all the way round. A line and the pool
 * that pays its grants are joined by the grant, so they lie in the same family, whatever else they cross.
 */
export interface Crossing {
  /** Whether there is an odd cycle of rows. */
  readonly isOdd: boolean;
  /** Whether these rows, one after the other and the last with the first, are an odd cycle. */
  isOddCycle(rows: readonly RowName[]): boolean;
}

/** Looks at pairs only where leader ranks could cross anything at all; then linear in pairs. */
export function findCrossing(facts: Facts): Crossing {
  const nothing = { isOdd: false, isOddCycle: () => false };
  const cells = layOutCells(facts);
  if (crossedByLeaders(cells, () => true).length === 0) return nothing;
  const { ofPerson, used, people } = usedCells(facts, cells);
  const crossed = crossedByLeaders(cells, (cell) => used[cell] === 1);
  if (crossed.length === 0) return nothing;

  const crossedByPerson = (person: number): number[] => {
    const within = new Map<number, number>();
    for (const cell of ofPerson[person]) {
      for (const row of cells.rowsOf[cell]) within.set(row, (within.get(row) ?? 0) + 1);
    }
    const all = ofPerson[person].length;
    return [...within].flatMap(([row, count]) => (count < all && people[row] > 1 ? [row] : []));
  };
  const sides = openSides(people.length);
  for (const [line, pool] of cells.paid) sides.join(line, pool, false);
  for (const person of ofPerson.keys()) {
    const rows = crossedByPerson(person);
    for (const row of rows) sides.join(rows[0], row, false);
  }
  const isOdd = crossed.some(([leaders, other]) => !sides.join(leaders, other, true));

  const isPaid = (a: RowName, b: RowName): boolean =>
    a.rule === "body" && b.rule === "pool" && cells.paid.get(cells.rowAt(a)) === cells.rowAt(b);
  const crosses = (a: RowName, b: RowName): boolean => {
    if (b.rule === "person") return a.rule !== "person" && crosses(b, a);
    const row = cells.rowAt(b);
    if (a.rule === "person") return crossedByPerson(a.position).includes(row);
    const other = cells.rowAt(a);
    return crossed.some(([x, y]) => (x === row && y === other) || (x === other && y === row));
  };
  const isOddCycle = (rows: readonly RowName[]): boolean => {
    const steps = rows.map((row, k) => [row, rows[(k + 1) % rows.length]] as const);
    const crossing = steps.filter(([a, b]) => !isPaid(a, b) && !isPaid(b, a));
    return crossing.length % 2 === 1 && crossing.every(([a, b]) => crosses(a, b));
  };
  return { isOdd, isOddCycle };
}

/** Pairs of a leader rank's row and another that cross. */
function crossedByLeaders(
  { rowsOf, leaders }: Cells,
  isUsed: (cell: number) => boolean,
): (readonly [number, number])[] {
  const cellsIn = new Map<number, Set<number>>();
  for (const [cell, rows] of rowsOf.entries()) {
    if (!isUsed(cell)) continue;
    for (const row of rows) cellsIn.set(row, (cellsIn.get(row) ?? new Set()).add(cell));
  }
  const crossed: (readonly [number, number])[] = [];
  for (const [row, own] of cellsIn) {
    if (row < leaders) continue;
    for (const other of new Set([...own].flatMap((cell) => rowsOf[cell]))) {
      const theirs = cellsIn.get(other) ?? own;
      const isHeld = [...own].every((cell) => theirs.has(cell));
      if (!isHeld && [...theirs].some((cell) => !own.has(cell))) crossed.push([row, other]);
    }
  }
  return crossed;
}
