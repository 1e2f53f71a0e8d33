import type { Level, Program } from "../../formulation/types";
import { levelCosts } from "../costs";

/** Extras that a row determines once everything else is known. */
export interface Folded {
  /** Per extra. */
  readonly isFolded: readonly boolean[];
  /** Per row: its position among the row's extras, −1 where the row determines none. */
  readonly positionIn: Int32Array;
}

/**
 * An extra that stands in a single row, an equation, and in no goal (a pool's reserve) takes up whatever the rest
 * leaves: it needs no column, and its equation becomes a range. At most one extra per row.
 */
export function foldedExtras(program: Program): Folded {
  const uses = new Int32Array(program.extras.length);
  for (const row of program.rows) for (const { extra } of row.extras) uses[extra]++;
  const counted = new Set(program.levels.flatMap((level) => countedExtras(program, level)));
  const isFolded = program.extras.map(() => false);
  const positionIn = Int32Array.from(program.rows, (row) => {
    if (row.sense !== "equal") return -1;
    const position = row.extras.findIndex(({ extra }) => uses[extra] === 1 && !counted.has(extra));
    if (position >= 0) isFolded[row.extras[position].extra] = true;
    return position;
  });
  return { isFolded, positionIn };
}

function countedExtras(program: Program, level: Level): readonly number[] {
  return levelCosts(program, level).extras;
}
