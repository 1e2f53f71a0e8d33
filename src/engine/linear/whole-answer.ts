import type { Answer, Program } from "../../formulation/types";
import type { Columns } from "./columns";
import type { Domain } from "./domain";
import type { Folded } from "./folded-extras";

/** How far from a whole number a value that stands for one may lie. */
export const tolerance = 1e-6;

/** Values of columns as whole numbers, or undefined where one is further than {@link tolerance} from any. */
export function wholeValues(values: Float64Array): Float64Array | undefined {
  const whole = values.map((value) => Math.round(value) + 0);
  return whole.every((value, column) => Math.abs(values[column] - value) <= tolerance) ? whole : undefined;
}

/**
 * The way back from whole values of columns to an answer: chosen alternatives, extras from their columns, their fixed
 * values, or the row that determines them. Whether the answer holds is for `checkAnswer` to say; a person with two
 * choices gets −1.
 */
export function answerOf(
  program: Program,
  domain: Domain,
  folded: Folded,
  columns: Columns,
  values: Float64Array,
): Answer {
  const choice = Int32Array.from(columns.base);
  for (let person = 0; person < program.people; person++) {
    let taken = 0;
    for (let c = columns.start[person]; c < columns.start[person + 1]; c++) {
      if (values[c] === 0) continue;
      choice[person] = columns.alternative[c];
      taken += values[c];
    }
    if (taken !== 0 && taken !== 1) choice[person] = -1;
  }
  const extras = Float64Array.from(domain.lower);
  for (let c = 0; c < columns.count; c++) {
    if (columns.extra[c] >= 0) extras[columns.extra[c]] += values[c];
  }
  unfold(program, folded, choice, extras);
  return { choice, extras };
}

function unfold(program: Program, folded: Folded, choice: Int32Array, extras: Float64Array): void {
  const taken = new Int32Array(program.cells.length);
  for (const alternative of choice) {
    if (alternative >= 0 && program.cell[alternative] >= 0) taken[program.cell[alternative]]++;
  }
  program.rows.forEach((row, index) => {
    const position = folded.positionIn[index];
    if (position < 0) return;
    const { extra, coefficient } = row.extras[position];
    let rest = row.limit;
    for (const cell of row.cells) rest -= taken[cell];
    row.extras.forEach((term, k) => {
      if (k !== position) rest -= term.coefficient * extras[term.extra];
    });
    extras[extra] = coefficient * rest + 0;
  });
}
