import type { Answer, Program } from "../formulation/types";
import { choiceOf } from "./network/answer/choice-of";
import type { Frame } from "./network/nest/nesting";
import { nestingOf } from "./network/nest/nesting-of";
import { checkPotentials } from "./network/potentials/check-potentials";
import type { Network, NetworkSolution } from "./network/types";

/**
 * Checks the flow and the potentials that an engine gave with its answer: they are those of the network that this
 * program is, they are the answer's, units are neither lost nor made on the way, and the potentials prove them.
 * Takes time in proportion to alternatives and arcs, times levels.
 *
 * @returns what is wrong, as a sentence; undefined where the solution proves the answer
 */
export function checkSolution(
  program: Program,
  answer: Answer,
  solution: NetworkSolution,
): string | undefined {
  const nesting = nestingOf(program);
  if (!nesting.nests || !nesting.feasible) return "a solution of a network that this program is not";
  const { network, frame } = nesting;
  const { choice, flow, potential } = solution;
  if (choice.length !== network.people || flow.length !== network.tail.length) {
    return "a solution of another network";
  }
  if (!takesAlternatives(network, solution)) return "a solution in which somebody takes what is not theirs";
  if (!isSame(program, frame, answer, solution)) return "a solution of other choices than the answer's";
  if (!isFlow(network, solution)) return "a solution in which flow is lost or leaves its bounds";
  // Without potentials they are found from the answer.
  if (potential.length > 0 && !checkPotentials(network, solution))
    return "a solution that its potentials do not prove";
  return undefined;
}

function takesAlternatives({ people, start, node }: Network, { choice }: NetworkSolution): boolean {
  for (let person = 0; person < people; person++) {
    const taken = choice[person];
    if (taken < start[person] || taken >= start[person + 1] || node[taken] < 0) return false;
  }
  return true;
}

function isSame(program: Program, frame: Frame, answer: Answer, solution: NetworkSolution): boolean {
  const choice = choiceOf(program, frame, solution);
  return choice.every((taken, person) => taken === answer.choice[person]);
}

function isFlow(
  { nodes, people, node, tail, head, lower, upper }: Network,
  solution: NetworkSolution,
): boolean {
  const { choice, flow } = solution;
  const excess = new Float64Array(nodes);
  for (let person = 0; person < people; person++) excess[node[choice[person]]]++;
  for (let arc = 0; arc < flow.length; arc++) {
    if (!(Number.isSafeInteger(flow[arc]) && flow[arc] >= lower[arc] && flow[arc] <= upper[arc]))
      return false;
    excess[tail[arc]] -= flow[arc];
    excess[head[arc]] += flow[arc];
  }
  return excess.every((units, place) => place === 0 || units === 0);
}
