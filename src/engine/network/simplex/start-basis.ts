import type { Steps } from "../../types";
import { balanceFlows } from "./balance-flows";
import { type Basis, createBasis } from "./basis";
import { enterArc } from "./enter-arc";
import { fillPotentials } from "./fill-potentials";
import { greedyChoices } from "./greedy-choices";
import { wholeFace } from "./open-face";
import { orderByRegret } from "./order-by-regret";
import { findOutlets } from "./outlets";
import { arcReducedCost } from "./reduced-cost";
import { sampleNetwork } from "./sample-network";
import { sift } from "./sift";
import type { StageCosts } from "./stage-costs";
import { startingTree } from "./starting-tree";

const sampleStep = 8;
/** A sample of fewer people than this, or two for a place, says too little. */
const smallestSample = 2000;
const peoplePerPlace = 2;

/**
 * Choices, flows and a strongly feasible tree to start from, with its potentials, near the optimum.
 *
 * Where people are many, an eighth of them are solved first, alone, in an eighth of the room; the prices that come of it are
 * those by which all then choose. The answer does not depend on it, only the way to it.
 *
 * @param feasibility cost of an artificial arc
 * @returns "unplaced" where someone has no alternative at all
 */
export function* startBasis(
  basis: Basis,
  costs: StageCosts,
  feasibility: number,
): Steps<"done" | "unplaced"> {
  const { network, places, side } = basis;
  let price: Float64Array = new Float64Array(places);
  const sampled = Math.floor(network.people / sampleStep);
  if (sampled >= smallestSample && sampled >= peoplePerPlace * places) {
    const sample = createBasis(sampleNetwork(network, sampleStep), basis.pace);
    if ((yield* startBasis(sample, costs, feasibility)) === "unplaced") return "unplaced";
    yield* sift(sample, costs, wholeFace(sample.network));
    price = sample.potential;
  }
  const order = yield* orderByRegret(basis, costs, price);
  if (order === undefined) return "unplaced";
  const outlets = findOutlets(network, costs, price);
  yield* greedyChoices(basis, outlets, order, costs, price);
  balanceFlows(basis, outlets);
  const outside = startingTree(basis, costs, price);
  fillPotentials(basis, costs.classCost, costs.arcCost, feasibility, basis.potential);
  const blocking = { amount: 0, place: -1, rising: false, join: -1 };
  const reduced = { high: 0, low: 0 };
  for (const arc of outside) {
    side[arc] = arcReducedCost(basis, costs, arc, reduced) < 0 ? 1 : -1;
    enterArc(basis, costs, arc, blocking, reduced);
  }
  return "done";
}
