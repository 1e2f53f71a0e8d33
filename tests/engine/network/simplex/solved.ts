import { expect } from "vitest";
import { solveNetwork } from "../../../../src/engine/network/simplex/solve-network";
import type { Network, NetworkSolution } from "../../../../src/engine/network/types";
import { finish } from "../../../../src/kernel/steps";
import { solutionProblems } from "./check-solution";

/** The solution, undefined where there is none. Fails unless it is proved. */
export function solved(network: Network): NetworkSolution | undefined {
  const outcome = finish(solveNetwork(network));
  if (outcome.status !== "optimal") return undefined;
  expect(solutionProblems(network, outcome.solution)).toEqual([]);
  return outcome.solution;
}
