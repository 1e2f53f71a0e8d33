import { isMinimum } from "../../../formulation/is-minimum";
import type { Program, RowSubject } from "../../../formulation/types";
import type { Quotas } from "./quotas";

/** What one place of the network stands for: rows over the same cells. */
export interface RowSet {
  readonly kind: "plain" | "line" | "pool";
  /** Ascending indices of cells that somebody can take; never empty. */
  readonly cells: readonly number[];
  /** The tightest "at most" row, −1 for none; for a line or pool its row. */
  atMost: number;
  /** The minimum, −1 for none. */
  minimum: number;
  /** Index into `Quotas.lines` or `Quotas.pools`; −1 for a plain set. */
  readonly quota: number;
}

/**
 * The sets of cells that rows bound, by size; of equal sets the one that must be passed first comes first: rows inside
 * one line, the line, its pool, rows over several lines. A pool's set is that of the lines whose grant is not settled
 * beforehand, as it bounds nothing else. Takes time in proportion to the rows' cells, besides sorting.
 */
export function rowSets(program: Program, quotas: Quotas): RowSet[] {
  const used = usedCells(program);
  const sets: RowSet[] = [];
  const plain = new Map<number | string, RowSet>();
  const lineOfCell = new Int32Array(program.cells.length).fill(-1);
  const poolCells: number[][] = quotas.pools.map(() => []);
  program.rows.forEach((row, index) => {
    const rule = row.subject.rule;
    if (rule === "pool" || rule === "ceiling") return;
    const cells = row.cells.filter((cell) => used[cell] === 1);
    if (cells.length === 0) return;
    if (rule === "body") {
      const quota = quotas.lineOfRow[index];
      const line = quotas.lines[quota];
      sets.push({ kind: "line", cells, atMost: index, minimum: -1, quota });
      for (const cell of cells) lineOfCell[cell] = quota;
      if (line.most > line.least) for (const cell of cells) poolCells[line.pool].push(cell);
      return;
    }
    const key = cells.length === 1 ? cells[0] : cells.join();
    const known = plain.get(key);
    if (known !== undefined && joins(program, known, index)) return;
    const minimum = isMinimum(row.subject) ? index : -1;
    const set: RowSet = { kind: "plain", cells, atMost: minimum < 0 ? index : -1, minimum, quota: -1 };
    plain.set(key, set);
    sets.push(set);
  });
  quotas.pools.forEach((pool, quota) => {
    if (poolCells[quota].length === 0) return;
    const cells = poolCells[quota].sort((a, b) => a - b);
    sets.push({ kind: "pool", cells, atMost: pool.row, minimum: -1, quota });
  });
  const place = new Map(sets.map((set) => [set, passingOrder(set.kind, set.cells, lineOfCell)]));
  return sets.sort((a, b) => a.cells.length - b.cells.length || (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** The first row that no choice of anybody can satisfy on its own, or undefined. */
export function unfillableRow(
  program: Program,
  quotas: Quotas,
  sets: readonly RowSet[],
): RowSubject | undefined {
  for (const { row, most, granted } of quotas.pools) {
    if (granted > most) return program.rows[row].subject;
  }
  for (const { row, room, least, most } of quotas.lines) {
    if (least > most || room + least < 0) return program.rows[row].subject;
  }
  const setOf = new Map(sets.flatMap((set) => (set.minimum < 0 ? [] : [[set.minimum, set] as const])));
  for (let index = 0; index < program.rows.length; index++) {
    const { subject, sense, limit } = program.rows[index];
    if (subject.rule === "body" || subject.rule === "pool" || subject.rule === "ceiling") continue;
    if (sense === "at-most" && limit < 0) return subject;
    if (sense !== "at-least") continue;
    const set = setOf.get(index);
    const cap =
      set === undefined ? 0 : set.atMost < 0 ? Number.POSITIVE_INFINITY : program.rows[set.atMost].limit;
    if (minimumOf(program, index).hard > cap) return subject;
  }
  return undefined;
}

/** A minimum row as numbers: people wanted, and people that shortage cannot stand in for. */
export function minimumOf(program: Program, row: number): { wanted: number; hard: number; shortage: number } {
  const { limit, extras } = program.rows[row];
  if (extras.length === 0) return { wanted: limit, hard: limit, shortage: -1 };
  const shortage = extras[0].extra;
  const { lower, upper } = program.extras[shortage];
  return { wanted: limit - lower, hard: Math.max(0, limit - upper), shortage };
}

/** Adds a row to the set of the same cells; false where the set has a minimum and this is another. */
function joins(program: Program, set: RowSet, row: number): boolean {
  const { subject, limit } = program.rows[row];
  if (isMinimum(subject)) {
    if (set.minimum >= 0) return false;
    set.minimum = row;
  } else if (set.atMost < 0 || limit < program.rows[set.atMost].limit) {
    set.atMost = row;
  }
  return true;
}

function usedCells({ cell, cells }: Program): Uint8Array {
  const used = new Uint8Array(cells.length);
  for (let a = 0; a < cell.length; a++) if (cell[a] >= 0) used[cell[a]] = 1;
  return used;
}

/** Where a set comes among equal ones: inside one line, the line, its pool, over several lines. */
export function passingOrder(kind: RowSet["kind"], cells: readonly number[], lineOfCell: Int32Array): number {
  if (kind !== "plain") return kind === "line" ? 1 : 2;
  return cells.every((cell) => lineOfCell[cell] === lineOfCell[cells[0]]) ? 0 : 3;
}
