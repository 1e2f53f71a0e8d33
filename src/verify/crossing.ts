import { hasSpecialRows, layOutCells, type RowName, usedCells } from "./cells";
import type { Facts } from "./facts";
import { nestRows } from "./refute/arrange";
import { conflicts, conflictsOfPeople } from "./refute/conflicts";
import { collectRows } from "./refute/rows";
import { openSides } from "./sides";

/**
 * Which rows of a scenario cross: rows as sets of eligible pairs and own seats; two cross when they share one and
 * neither holds the other. A line and the pool that pays its grants are joined by the grant: they lie in the same family,
 * and what stands between them lies in the other, as if it crossed the line.
 *
 * Rows split into two nested families unless some odd cycle of them crosses all the way round.
 */
export interface Crossing {
  /** Whether there is an odd cycle of rows. */
  readonly isOdd: boolean;
  /** Whether these rows, one after the other and the last with the first, are an odd cycle. */
  isOddCycle(rows: readonly RowName[]): boolean;
}

/** Looks at pairs only where rows over cells could cross at all; then linear in pairs. */
export function findCrossing(facts: Facts): Crossing {
  const nothing = { isOdd: false, isOddCycle: () => false };
  const whole = layOutCells(facts);
  const all = collectRows(facts, whole, () => true);
  if (!hasSpecialRows(facts) && nestRows(all, whole.rowsOf.length) !== undefined) return nothing;
  const { cells, ofPerson, used, special } = usedCells(facts, whole);
  const size = cells.rowsOf.length;
  const rows = collectRows(facts, cells, (cell) => used[cell] === 1);
  if (nestRows(rows, size) !== undefined) return nothing;

  // People are numbered first, then rows as in `cells`.
  const people = ofPerson.length;
  const sides = openSides(people + special.end());
  const crossing = new Set<string>();
  let isOdd = false;
  const cross = (a: number, b: number): void => {
    const isImplied = (row: number): boolean => row >= people + cells.rows && special.isImplied(row - people);
    if (!isImplied(a) && !isImplied(b)) isOdd = !sides.join(a, b, true) || isOdd;
    crossing.add(`${a} ${b}`).add(`${b} ${a}`);
  };
  for (const [line, pool] of cells.paid) sides.join(people + line, people + pool, false);
  for (const [a, b] of conflicts(rows, size)) cross(people + rows[a].number, people + rows[b].number);
  for (const [person, row] of conflictsOfPeople(rows, ofPerson, size))
    cross(person, people + rows[row].number);

  const isOddCycle = (names: readonly RowName[]): boolean => {
    const cycle = names.map((name) => {
      if (name.rule === "person") return name.position;
      return people + ("position" in name ? cells.rowAt(name) : (special.numberOf(name) ?? -1));
    });
    const steps = cycle.map((row, k) => [row, cycle[(k + 1) % cycle.length]] as const);
    const isPaid = (a: number, b: number): boolean => cells.paid.get(a - people) === b - people;
    const others = steps.filter(([a, b]) => !isPaid(a, b) && !isPaid(b, a));
    return others.length % 2 === 1 && others.every(([a, b]) => crossing.has(`${a} ${b}`));
  };
  return { isOdd, isOddCycle };
}
