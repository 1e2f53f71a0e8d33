import type { Control } from "../../types";
import type { Basis } from "./basis";
import type { DefaultRoutes } from "./default-routes";
import type { StageCosts } from "./stage-costs";

/** Places looked at on one way; beyond it a full place is found by the simplex, so that long chains cost no more. */
const lookAhead = 32;

/**
 * Lets people choose one after the other: the cheapest alternative whose way to the root still has room; where none
 * has, the cheapest. Any choices would do; these are near the optimum.
 *
 * Time O(alternatives × depth of the routes).
 *
 * @returns "unplaced" where someone has no alternative at all, "stopped" where `control` says so
 */
export function greedyChoices(
  basis: Basis,
  routes: DefaultRoutes,
  costs: StageCosts,
  control: Control,
): "done" | "unplaced" | "stopped" {
  const { network, choice, places } = basis;
  const { start, node, costClass } = network;
  const { classCost } = costs;
  const room = new Float64Array(places);
  for (let place = 0; place < places; place++) {
    for (let k = routes.start[place]; k < routes.start[place + 1]; k++)
      room[place] += network.upper[routes.arc[k]];
  }
  room[0] = Number.POSITIVE_INFINITY;
  const open = (place: number): boolean => {
    let x = place;
    for (let k = 0; k < lookAhead && x > 0; k++) {
      if (room[x] <= 0) return false;
      x = routes.next[x];
    }
    return true;
  };
  for (let person = 0; person < network.people; person++) {
    if ((person & 0xffff) === 0 && !control.proceed({ level: 0, steps: 0 })) return "stopped";
    let best = -1;
    let fallback = -1;
    for (let k = start[person]; k < start[person + 1]; k++) {
      if (node[k] < 0) continue;
      const cost = classCost[costClass[k]];
      if (fallback < 0 || cost < classCost[costClass[fallback]]) fallback = k;
      if ((best < 0 || cost < classCost[costClass[best]]) && open(node[k])) best = k;
    }
    if (fallback < 0) return "unplaced";
    choice[person] = best < 0 ? fallback : best;
    for (let x = node[choice[person]], k = 0; k < lookAhead && x > 0; k++, x = routes.next[x]) room[x]--;
  }
  return "done";
}
