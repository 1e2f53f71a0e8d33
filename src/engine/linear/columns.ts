import type { Program } from "../../formulation/types";
import type { Domain } from "./domain";

/** Which choices and extras are columns of the linear program, and what holds without a column. */
export interface Columns {
  readonly count: number;
  /** Per column: the alternative, or the extra, that it stands for. */
  readonly alternative: Int32Array;
  readonly extra: Int32Array;
  /** Per column: the person whose choice it is, −1 for extras. */
  readonly person: Int32Array;
  /** Per person (and one more): first column. */
  readonly start: Int32Array;
  /** Per person: the alternative they take where none of their columns is 1. */
  readonly base: Int32Array;
  /** Per alternative and per extra: its column, −1 where it has none. */
  readonly columnOf: Int32Array;
  readonly columnOfExtra: Int32Array;
}

/**
 * A column for every open alternative but one of each person, and for every extra that is not fixed and not folded
 * away. The alternative without a column is waiting, or else the own seat, or else the last: what costs the rows least.
 *
 * @param folded per extra: true where a row determines it, see {@link foldedExtras}
 */
export function columnsOf(program: Program, domain: Domain, folded: readonly boolean[]): Columns {
  const alternative: number[] = [];
  const person: number[] = [];
  const extra: number[] = [];
  const start = new Int32Array(program.people + 1);
  const base = new Int32Array(program.people);
  const columnOf = new Int32Array(program.cell.length).fill(-1);
  const columnOfExtra = new Int32Array(program.extras.length).fill(-1);
  for (let i = 0; i < program.people; i++) {
    base[i] = baseOf(program, domain, i);
    for (let a = program.start[i]; a < program.start[i + 1]; a++) {
      if (domain.open[a] === 0 || a === base[i]) continue;
      columnOf[a] = alternative.push(a) - 1;
      person.push(i);
      extra.push(-1);
    }
    start[i + 1] = alternative.length;
  }
  for (let e = 0; e < program.extras.length; e++) {
    if (folded[e] || domain.lower[e] === domain.upper[e]) continue;
    columnOfExtra[e] = alternative.push(-1) - 1;
    person.push(-1);
    extra.push(e);
  }
  return {
    count: alternative.length,
    alternative: Int32Array.from(alternative),
    extra: Int32Array.from(extra),
    person: Int32Array.from(person),
    start,
    base,
    columnOf,
    columnOfExtra,
  };
}

function baseOf(program: Program, domain: Domain, person: number): number {
  let base = -1;
  for (let a = program.start[person]; a < program.start[person + 1]; a++) {
    if (domain.open[a] === 0) continue;
    if (program.cell[a] < 0) return a;
    const isSeat = (alternative: number) => program.cells[program.cell[alternative]].kind === "seat";
    if (base < 0 || isSeat(a) || !isSeat(base)) base = a;
  }
  return base;
}
