import type { Steps } from "../../types";
import { balanceFlows } from "./balance-flows";
import type { Basis } from "./basis";
import { growBasis } from "./grow-basis";
import type { OpenFace } from "./open-face";
import { isRestDue, progressOf } from "./pace";
import { primalDual } from "./primal-dual/primal-dual";
import type { StageCosts } from "./stage-costs";

/**
 * Choices, flows and a strongly feasible tree for the first stage, with its potentials: as a rule the best ones
 * already (see `primalDual`).
 *
 * @param feasibility cost of an artificial arc
 * @returns "unplaced" where someone has no alternative at all
 */
export function* startBasis(
  basis: Basis,
  costs: StageCosts,
  feasibility: number,
  face: OpenFace,
): Steps<"done" | "unplaced"> {
  const { arcs, choice, lower, flow, places } = basis;
  const { start, alternative } = face;
  for (let person = 0; person < choice.length; person++) {
    if (isRestDue(basis.pace, 1)) yield progressOf(basis.pace);
    if (start[person] === start[person + 1]) return "unplaced";
    choice[person] = alternative[start[person]];
  }
  yield progressOf(basis.pace);
  flow.set(lower.subarray(0, arcs));
  const price = new Float64Array(places);
  yield* primalDual(basis, costs, face, price);
  balanceFlows(basis);
  yield progressOf(basis.pace);
  yield* growBasis(basis, costs, feasibility, price, { face, mayHangAlone: () => true });
  return "done";
}
