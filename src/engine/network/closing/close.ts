import type { Steps } from "../../types";
import type { Network, NetworkSolution } from "../types";
import { Detours } from "./detours";
import { createResidual, leave } from "./residual";
import { tightChoices } from "./tight-choices";

/** The closing stage's outcome: choices and flows, as good as before at every level. */
export interface Closed {
  readonly choice: Int32Array;
  readonly flow: Float64Array;
}

/** People and edges between two yields. */
const stepsPerCall = 1 << 16;

/**
 * Among all solutions that are equally good at every level, the one in which people, one after the other, take the
 * first of their alternatives (in listed order) that is still possible. It is the same from whichever best solution
 * one starts.
 *
 * A best solution uses only alternatives and arcs of reduced cost 0. Somebody at c can take a better place o if one
 * unit can be shifted from o to c in what remains of the network once earlier people have chosen; so o and c lie in one
 * strongly connected component. Shifting a unit leaves the components as they are, and choosing only splits them: labels
 * found once stay a safe first test. People who can be at the same places are one vertex.
 * Time O(alternatives + arcs × levels), and for each person who moves a search from both ends.
 *
 * @param solution best, with valid potentials
 * @param order people in the order in which they choose
 */
export function* close(
  network: Network,
  solution: Pick<NetworkSolution, "choice" | "flow" | "potential">,
  order: Int32Array,
): Steps<Closed> {
  const { node, levels } = network;
  yield { level: levels, steps: 0 };
  const tight = yield* tightChoices(network, solution, order);
  const choice = tight.settled;
  const residual = yield* createResidual(network, solution, tight);
  const detours = yield* Detours.of(residual);
  const { slotOf, groups, undecided } = residual;
  const { movers, start, alternative } = tight;
  let called = 0;
  for (let mover = 0; mover < movers.length; mover++) {
    const steps = detours.steps + mover;
    if (steps - called >= stepsPerCall) {
      called = steps;
      yield { level: levels, steps };
    }
    if (slotOf[mover] < 0) continue;
    const here = groups.slotPlace[slotOf[mover]];
    let k = start[mover];
    while (node[alternative[k]] !== here) {
      const wanted = node[alternative[k]];
      if (detours.mayReach(wanted, here) && detours.shift(wanted, here)) break;
      k++;
    }
    choice[movers[mover]] = alternative[k];
    leave(residual, mover);
    undecided[groups.groupOf[mover]]--;
  }
  return { choice, flow: residual.flow };
}
