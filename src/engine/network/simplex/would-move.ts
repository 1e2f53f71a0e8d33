import type { Basis } from "./basis";
import type { OpenFace } from "./open-face";
import { alternativeReducedCost } from "./reduced-cost";
import type { StageCosts } from "./stage-costs";

/** Whether a listed person has an open alternative that costs less than the one in use. */
export function wouldMove(basis: Basis, costs: StageCosts, face: OpenFace, at: number): boolean {
  const { choice, potential, network } = basis;
  const { start, node, costClass } = face;
  const used = choice[face.person[at]];
  const end = start[at + 1];
  if (costs.wide) {
    const parts = { high: 0, low: 0 };
    for (let entry = start[at]; entry < end; entry++) {
      if (alternativeReducedCost(basis, costs, used, face.alternative[entry], parts) < 0) return true;
    }
    return false;
  }
  const { classCost } = costs;
  const own = classCost[network.costClass[used]] + potential[network.node[used]];
  for (let entry = start[at]; entry < end; entry++) {
    if (classCost[costClass[entry]] + potential[node[entry]] < own) return true;
  }
  return false;
}
