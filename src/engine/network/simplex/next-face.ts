import type { Steps } from "../../types";
import type { Basis } from "./basis";
import type { OpenFace } from "./open-face";
import { isRestDue, peopleBetweenRests, progressOf } from "./pace";
import { alternativeReducedCost, arcReducedCost } from "./reduced-cost";
import { smallerFace } from "./smaller-face";
import type { StageCosts } from "./stage-costs";

/**
 * What stays open after a stage: whatever has reduced cost 0. The rest keeps its bound in every solution that is as
 * good, so it never enters the tree again, and the potentials found stay right to the end.
 * Whoever has one alternative left is no longer listed.
 *
 * Time O(open alternatives + open arcs).
 */
export function* nextFace(basis: Basis, costs: StageCosts, face: OpenFace): Steps<OpenFace> {
  const parts = { high: 0, low: 0 };
  const { choice, pace } = basis;
  const kept = new Uint8Array(face.alternative.length);
  for (let at = 0; at < face.person.length; at++) {
    if (at % peopleBetweenRests === 0 && isRestDue(pace, Math.min(peopleBetweenRests, face.person.length))) {
      yield progressOf(pace);
    }
    const used = choice[face.person[at]];
    for (let entry = face.start[at]; entry < face.start[at + 1]; entry++) {
      const reduced = alternativeReducedCost(basis, costs, used, face.alternative[entry], parts);
      kept[entry] = reduced === 0 ? 1 : 0;
    }
  }
  yield progressOf(pace);
  const arcs = face.arcs.filter((arc) => arcReducedCost(basis, costs, arc, parts) === 0);
  return yield* smallerFace(face, pace, kept, 2, arcs);
}
