import { expect } from "vitest";
import { solveNetwork } from "../../../../src/engine/network/simplex/solve-network";
import type { Network, NetworkSolution } from "../../../../src/engine/network/types";
import { solutionProblems } from "./check-solution";

export const always = { proceed: (): boolean => true };

/** The solution, undefined where there is none. Fails unless it is proved. */
export function solved(network: Network): NetworkSolution | undefined {
  const outcome = solveNetwork(network, always);
  expect(outcome.status).not.toBe("stopped");
  if (outcome.status !== "optimal") return undefined;
  expect(solutionProblems(network, outcome.solution)).toEqual([]);
  return outcome.solution;
}
