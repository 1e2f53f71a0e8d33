import type { Steps } from "../../types";
import type { Basis } from "./basis";
import { growBasis } from "./grow-basis";
import type { OpenFace } from "./open-face";
import { progressOf } from "./pace";
import { primalDual } from "./primal-dual/primal-dual";
import type { StageCosts } from "./stage-costs";

/**
 * Brings a basis of the stage before near the best of the next one, within the face that is still open, if it can be done in bulk; otherwise
 * leaves it as it is.
 *
 * A place hangs on its artificial arc afterwards only where it did before: whether a place can send one more unit to the
 * root is the same for all flows of a face, since no cut that one of them fills has room in another.
 */
export function* restartBasis(basis: Basis, costs: StageCosts, face: OpenFace): Steps<void> {
  const { choice, flow, link, arcs, places } = basis;
  const choiceBefore = choice.slice();
  const flowBefore = flow.slice();
  const price = new Float64Array(places);
  if (!(yield* primalDual(basis, costs, face, price))) {
    choice.set(choiceBefore);
    flow.set(flowBefore);
    return;
  }
  yield progressOf(basis.pace);
  const before = link.slice();
  const mayHangAlone = (place: number): boolean => before[place] === arcs + place;
  yield* growBasis(basis, costs, 0, price, { face, mayHangAlone });
}
