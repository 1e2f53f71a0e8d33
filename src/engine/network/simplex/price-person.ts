import type { Basis } from "./basis";
import type { OpenFace } from "./open-face";
import type { Pricing } from "./pricing";
import { alternativeReducedCost } from "./reduced-cost";
import type { StageCosts } from "./stage-costs";

/**
 * Prices all open alternatives of a listed person, and notes the best if it is better than what has been found.
 *
 * @returns whether any of them costs less than the one in use
 */
export function pricePerson(
  basis: Basis,
  costs: StageCosts,
  face: OpenFace,
  at: number,
  pricing: Pricing,
): boolean {
  const { choice, potential, network } = basis;
  const { start, node, costClass } = face;
  const person = face.person[at];
  const used = choice[person];
  const end = start[at + 1];
  let least = 0;
  let best = -1;
  if (costs.wide) {
    const parts = { high: 0, low: 0 };
    for (let entry = start[at]; entry < end; entry++) {
      const reduced = alternativeReducedCost(basis, costs, used, face.alternative[entry], parts);
      if (reduced >= least) continue;
      least = reduced;
      best = entry;
    }
  } else {
    const { classCost } = costs;
    const own = classCost[network.costClass[used]] + potential[network.node[used]];
    for (let entry = start[at]; entry < end; entry++) {
      const reduced = classCost[costClass[entry]] + potential[node[entry]] - own;
      if (reduced >= least) continue;
      least = reduced;
      best = entry;
    }
  }
  if (best < 0) return false;
  if (least < pricing.least) {
    pricing.least = least;
    pricing.person = person;
    pricing.alternative = face.alternative[best];
    pricing.arc = -1;
  }
  return true;
}
