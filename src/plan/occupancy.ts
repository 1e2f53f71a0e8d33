import type { Answer, Program } from "../formulation/types";

/** How many people an answer puts into each cell. */
export function occupancyOf(program: Program, answer: Answer): Int32Array {
  const occupancy = new Int32Array(program.cells.length);
  for (let i = 0; i < program.people; i++) {
    const cell = program.cell[answer.choice[i]];
    if (cell >= 0) occupancy[cell]++;
  }
  return occupancy;
}
