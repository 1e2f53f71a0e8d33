import type { Program } from "../../../formulation/types";
import type { Frame } from "../nest/nesting";
import type { NetworkSolution } from "../types";

/**
 * What each person takes, as an index into `Program.cell`: as the solution says where people stand against places,
 * otherwise the alternative whose arc has flow, or waiting where none has. Time O(alternatives).
 */
export function choiceOf(
  program: Program,
  frame: Frame,
  solution: Pick<NetworkSolution, "choice" | "flow">,
): Int32Array {
  const { pairArc } = frame;
  if (pairArc === undefined) return solution.choice;
  const { start, people, cell } = program;
  const choice = new Int32Array(people);
  for (let person = 0; person < people; person++) {
    for (let a = start[person]; a < start[person + 1]; a++) {
      if (cell[a] < 0) choice[person] = a;
    }
    for (let a = start[person]; a < start[person + 1]; a++) {
      if (pairArc[a] >= 0 && solution.flow[pairArc[a]] > 0) choice[person] = a;
    }
  }
  return choice;
}
