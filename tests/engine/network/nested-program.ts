import { nest } from "../../../src/engine/network/nest/nest";
import type { Nested } from "../../../src/engine/network/nest/nesting";
import { solveNetwork } from "../../../src/engine/network/simplex/solve-network";
import type { NetworkSolution } from "../../../src/engine/network/types";
import type { Program } from "../../../src/formulation/types";
import { finish } from "../../../src/kernel/steps";

/** A program's network and a best solution of it, or undefined where rows cross or no answer exists. */
export function solved(program: Program): { nested: Nested; solution: NetworkSolution } | undefined {
  const nested = nest(program);
  if (!nested.nests || !nested.feasible) return undefined;
  const outcome = finish(solveNetwork(nested.network));
  return outcome.status === "optimal" ? { nested, solution: outcome.solution } : undefined;
}
