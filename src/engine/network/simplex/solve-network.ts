import type { Steps } from "../../types";
import type { Network, NetworkSolution } from "../types";
import { createBasis } from "./basis";
import { exactPotentials } from "./exact-potentials";
import { fillPotentials } from "./fill-potentials";
import { levelValues } from "./level-values";
import { nextFace } from "./next-face";
import { wholeFace } from "./open-face";
import { createPace, progressOf } from "./pace";
import { packLevels } from "./packing";
import { restartBasis } from "./restart-basis";
import { sift } from "./sift";
import { stageCosts } from "./stage-costs";
import { startBasis } from "./start-basis";

export type NetworkOutcome =
  | { readonly status: "optimal"; readonly solution: NetworkSolution }
  | { readonly status: "infeasible" };

/**
 * Makes the levels of a network best one after the other, exactly, and proves it by potentials.
 *
 * A primal network simplex whose tree holds places only; see `Basis`. Adjacent levels are solved as one number where
 * that provably changes no comparison (`packLevels`), in stages; each stage starts from the tree of the one before and moves only along
 * alternatives and arcs of reduced cost 0 in all of them, which is exactly the set of solutions that are still best.
 *
 * Whole numbers throughout, no tolerance. The same network always gives the same solution. `potential` of the
 * solution is empty if a potential would reach 2⁵³, as it can only when costs are that large themselves.
 *
 * Yields every few milliseconds of work: the first level of the stage, the pivots so far, and what that level cost when it was
 * last counted; and at the end of a stage each of its levels with what it costs, which is then the least.
 *
 * @example finish(solveNetwork(network))
 */
export function* solveNetwork(network: Network): Steps<NetworkOutcome> {
  const basis = createBasis(network, createPace());
  const { pace, arcs, flow } = basis;
  const stages = packLevels(network);
  yield progressOf(pace);
  let face = wholeFace(network);
  yield progressOf(pace);
  for (const [k, stage] of stages.entries()) {
    const costs = stageCosts(basis, stage);
    pace.level = stage.first;
    pace.value = undefined;
    if (k === 0) {
      if ((yield* startBasis(basis, costs, stage.feasibility, face)) === "unplaced")
        return { status: "infeasible" };
    } else if (!stage.wide) yield* restartBasis(basis, costs, face);
    fillPotentials(basis, costs.classCost, costs.arcCost, stage.feasibility, basis.potential);
    if (stage.wide) fillPotentials(basis, costs.classCostLow, costs.arcCostLow, 0, basis.potentialLow);
    [pace.value] = yield* levelValues(basis, stage.first, 1);
    yield progressOf(pace);
    yield* sift(basis, costs, face);
    const values = yield* levelValues(basis, stage.first, stage.weights.length);
    if (k === 0 && flow.subarray(arcs).some((amount) => amount > 0)) return { status: "infeasible" };
    for (const [j, value] of values.entries()) {
      pace.level = stage.first + j;
      pace.value = value;
      yield progressOf(pace);
    }
    if (k + 1 < stages.length) face = yield* nextFace(basis, costs, face);
  }
  return {
    status: "optimal",
    solution: {
      choice: basis.choice,
      flow: flow.slice(0, arcs),
      potential: exactPotentials(basis),
      pivots: pace.pivots,
    },
  };
}
