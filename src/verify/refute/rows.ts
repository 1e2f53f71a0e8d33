import type { Cells, PlainRow } from "../cells";
import type { Facts } from "../facts";

/** A row over cells: seats of posts and own seats, each held wholly or not at all. */
export interface Row {
  /** The row's number among all of {@link Cells}. */
  readonly number: number;
  /** `special`: a row that some people of a post are in and others are not. */
  readonly rule: Exclude<PlainRow["rule"], "person"> | "special";
  readonly position: number;
  /** Ascending, never empty. */
  readonly cells: readonly number[];
  /** Number of the row of the pool that pays, where a line's grant is still to be decided; −1 for all other rows. */
  readonly pool: number;
  /** Where it stands among rows over the same cells: inside one line 0, the line 1, its pool 2, over several lines 3. */
  readonly order: number;
}

/**
 * All rows over the cells that `isUsed` lets pass, largest first, of equal ones the outer first.
 */
export function collectRows(facts: Facts, cells: Cells, isUsed: (cell: number) => boolean): Row[] {
  const firstLine = cells.rowAt({ rule: "body", position: 0 });
  const isLine = (row: number): boolean => row >= firstLine && row < firstLine + facts.lines.room.length;
  const isPool = new Set(cells.paid.values());
  const held = new Map<number, number[]>();
  const lineOf = new Int32Array(cells.rowsOf.length).fill(-1);
  for (const [cell, numbers] of cells.rowsOf.entries()) {
    if (!isUsed(cell)) continue;
    lineOf[cell] = numbers.find(isLine) ?? -1;
    for (const number of numbers) {
      const own = held.get(number);
      if (own === undefined) held.set(number, [cell]);
      else own.push(cell);
    }
  }
  const rows = Array.from(held, ([number, own]): Row => {
    const inOneLine = own.every((cell) => lineOf[cell] === lineOf[own[0]]);
    const order = isLine(number) ? 1 : isPool.has(number) ? 2 : inOneLine ? 0 : 3;
    return { number, ...nameOf(cells, number), cells: own, pool: cells.paid.get(number) ?? -1, order };
  });
  return rows.sort(outerFirst);
}

/** Larger sets first; of equal ones the outer. */
function outerFirst(a: Row, b: Row): number {
  return b.cells.length - a.cells.length || b.order - a.order || a.number - b.number;
}

const rules = ["leaders", "pool", "body", "office", "post"] as const;

function nameOf(cells: Cells, number: number): Pick<Row, "rule" | "position"> {
  if (number >= cells.rows) return { rule: "special", position: number - cells.rows };
  for (const rule of rules) {
    const position = number - cells.rowAt({ rule, position: 0 });
    if (position >= 0) return { rule, position };
  }
  throw new RangeError(`no row has number ${number}`);
}
