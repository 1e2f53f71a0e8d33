import type { Steps } from "../../types";
import type { Basis } from "./basis";
import { enterArc } from "./enter-arc";
import { fillPotentials } from "./fill-potentials";
import { arcReducedCost } from "./reduced-cost";
import type { StageCosts } from "./stage-costs";
import { startingTree, type Timber } from "./starting-tree";

/**
 * A new strongly feasible tree for the choices and flows that there are, and its potentials, near the given prices.
 * Arcs between their bounds that close a circle are brought to one of them.
 */
export function* growBasis(
  basis: Basis,
  costs: StageCosts,
  feasibility: number,
  price: Float64Array,
  timber: Timber,
): Steps<void> {
  const outside = yield* startingTree(basis, costs, price, timber);
  fillPotentials(basis, costs.classCost, costs.arcCost, feasibility, basis.potential);
  const blocking = { amount: 0, place: -1, rising: false, join: -1 };
  const reduced = { high: 0, low: 0 };
  for (const arc of outside) {
    basis.side[arc] = arcReducedCost(basis, costs, arc, reduced) < 0 ? 1 : -1;
    enterArc(basis, costs, arc, blocking, reduced);
  }
}
