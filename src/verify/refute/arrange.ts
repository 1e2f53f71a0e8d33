import { type Cells, usedCells } from "../cells";
import type { Facts } from "../facts";
import { conflicts } from "./conflicts";
import { type Forest, nestSets } from "./forest";
import { collectRows, type Row } from "./rows";
import { type Sides, splitSides } from "./two-sides";

/** How the rows of a scenario stand to each other. */
export type Arrangement =
  /** Rows nest among themselves; people stand against them. */
  | {
      readonly kind: "nested";
      readonly rows: readonly Row[];
      readonly forest: Forest;
      readonly kept: readonly Row[];
    }
  /** Rows cross, but split, people's rows among them, into two families that nest. */
  | ({ readonly kind: "two-sided" } & Sides);

/**
 * Arranges rows so that exchanges can be searched for as cycles. First rows as they are, then without the seats that
 * nobody can take, then in two families. Where an odd cycle of them crosses, rows that cross rows before them are `kept`:
 * exchanges are to leave them as they are, and what is left nests.
 *
 * Pairs are laid out only where rows over cells cross.
 */
export function arrange(facts: Facts, cells: Cells): Arrangement {
  const all = collectRows(facts, cells, () => true);
  const plain = nestRows(all, cells.rowsOf.length);
  if (plain !== undefined) return { kind: "nested", rows: all, forest: plain, kept: [] };
  const { ofPerson, used } = usedCells(facts, cells);
  const rows = collectRows(facts, cells, (cell) => used[cell] === 1);
  const forest = nestRows(rows, cells.rowsOf.length);
  if (forest !== undefined) return { kind: "nested", rows, forest, kept: [] };
  const sides = splitSides(rows, ofPerson, cells.rowsOf.length);
  if (sides !== undefined) return { kind: "two-sided", ...sides };
  return keepCrossing(rows, cells.rowsOf.length);
}

/** The forest of rows over cells; undefined where two cross, or one stands between a line and the pool that pays it. */
export function nestRows(rows: readonly Row[], cells: number): Forest | undefined {
  const forest = nestSets(
    rows.map((row) => row.cells),
    cells,
  );
  if (forest === undefined) return undefined;
  const isBetween = rows.some(({ pool }, set) => pool >= 0 && rows[forest.around[set]]?.number !== pool);
  return isBetween ? undefined : forest;
}

/** Lines that are paid, and pools, nest; other rows follow in the order of their numbers as long as they fit. */
function keepCrossing(rows: readonly Row[], cells: number): Arrangement {
  const against = rows.map((): number[] => []);
  for (const [a, b] of conflicts(rows, cells)) {
    against[a].push(b);
    against[b].push(a);
  }
  const pays = new Set(rows.map(({ pool }) => pool));
  const isFirst = (row: Row): boolean => row.pool >= 0 || pays.has(row.number);
  const order = [...rows.keys()].sort(
    (a, b) => Number(isFirst(rows[b])) - Number(isFirst(rows[a])) || rows[a].number - rows[b].number,
  );
  const isKept = new Uint8Array(rows.length).fill(1);
  for (const row of order) isKept[row] = against[row].some((other) => isKept[other] === 0) ? 1 : 0;
  const nested = rows.filter((_, row) => isKept[row] === 0);
  const forest = nestRows(nested, cells);
  if (forest === undefined) throw new Error("rows cross that were not found to");
  return { kind: "nested", rows: nested, forest, kept: rows.filter((_, row) => isKept[row] === 1) };
}
