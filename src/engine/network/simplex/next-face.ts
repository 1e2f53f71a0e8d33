import type { Basis } from "./basis";
import { type OpenFace, smallerFace } from "./open-face";
import { alternativeReducedCost, arcReducedCost } from "./reduced-cost";
import type { StageCosts } from "./stage-costs";

/**
 * What stays open after a stage: whatever has reduced cost 0. The rest keeps its bound in every solution that is as good,
 * so it never enters the tree again, and the potentials found stay right to the end. Arcs that close get side 0.
 *
 * Time O(open alternatives + open arcs).
 */
export function nextFace(basis: Basis, costs: StageCosts, face: OpenFace): OpenFace {
  const parts = { high: 0, low: 0 };
  const { choice, side } = basis;
  return smallerFace(
    face,
    (person, alternative) => alternativeReducedCost(basis, costs, choice[person], alternative, parts) === 0,
    (arc) => {
      const open = arcReducedCost(basis, costs, arc, parts) === 0;
      if (!open) side[arc] = 0;
      return open;
    },
  );
}
