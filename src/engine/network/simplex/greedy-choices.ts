import type { Steps } from "../../types";
import type { Basis } from "./basis";
import { orderClasses } from "./order-classes";
import type { Outlets } from "./outlets";
import { isRestDue, peopleBetweenRests, progressOf } from "./pace";
import type { StageCosts } from "./stage-costs";

/**
 * Lets people choose one after the other: the cheapest alternative from which there is still room all the way to the
 * root, where none has, the cheapest; and sends their unit along it. Any choices would do; with good prices these are
 * near the optimum.
 *
 * Time O(alternatives + people × depth of the outlets + arcs).
 *
 * @param order the people, first to last
 * @param price see `findOutlets`
 */
export function* greedyChoices(
  basis: Basis,
  outlets: Outlets,
  order: Int32Array,
  costs: StageCosts,
  price: Float64Array,
): Steps<void> {
  const { network, choice, places, flow } = basis;
  const { start, node, costClass, upper, head } = network;
  const { classCost } = costs;
  // What is equal in this stage is settled by the later ones.
  const position = orderClasses(network);
  // Per place: its first outlet that may still have room; whether all of them are known to have none.
  const next = outlets.start.slice(0, places);
  const closed = new Uint8Array(places);

  const isOpen = (place: number): boolean => {
    let x = place;
    while (x > 0) {
      if (closed[x] === 1) return false;
      const end = outlets.start[x + 1];
      let at = next[x];
      while (at < end) {
        const arc = outlets.arc[at];
        if (flow[arc] < upper[arc] && closed[head[arc]] === 0) break;
        at++;
      }
      next[x] = at;
      if (at < end) x = head[outlets.arc[at]];
      else {
        closed[x] = 1;
        x = place;
      }
    }
    return true;
  };

  for (let k = 0; k < order.length; k++) {
    if (k % peopleBetweenRests === 0 && isRestDue(basis.pace, peopleBetweenRests))
      yield progressOf(basis.pace);
    const person = order[k];
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    let fallback = -1;
    let fallbackCost = Number.POSITIVE_INFINITY;
    for (let alternative = start[person]; alternative < start[person + 1]; alternative++) {
      const place = node[alternative];
      if (place < 0) continue;
      const cost = classCost[costClass[alternative]] + price[place];
      if (cost < fallbackCost) {
        fallback = alternative;
        fallbackCost = cost;
      }
      if (cost > bestCost) continue;
      const better = cost < bestCost || position[costClass[alternative]] < position[costClass[best]];
      if (better && isOpen(place)) {
        best = alternative;
        bestCost = cost;
      }
    }
    choice[person] = best < 0 ? fallback : best;
    if (best < 0) continue;
    for (let x = node[best]; x > 0; ) {
      const arc = outlets.arc[next[x]];
      flow[arc]++;
      x = head[arc];
    }
  }
}
