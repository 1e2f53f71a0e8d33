import type { Basis } from "./basis";
import type { Outlets } from "./outlets";

/**
 * Brings flows that keep the upper bounds within the lower ones too, and into balance with the choices. What finds no
 * way out, and what a lower bound demands beyond what there is, runs on the artificial arc between the place and the root.
 *
 * Time O(people + places + arcs).
 */
export function balanceFlows(basis: Basis, outlets: Outlets): void {
  const { network, places, arcs, choice, tail, head, lower, upper, flow } = basis;
  const surplus = new Float64Array(places);
  for (let person = 0; person < network.people; person++) surplus[network.node[choice[person]]]++;
  for (let arc = 0; arc < arcs; arc++) {
    if (flow[arc] < lower[arc]) flow[arc] = lower[arc];
    surplus[tail[arc]] -= flow[arc];
    surplus[head[arc]] += flow[arc];
  }
  for (let k = places - 1; k > 0; k--) {
    const place = outlets.order[k];
    for (let at = outlets.start[place]; at < outlets.start[place + 1] && surplus[place] !== 0; at++) {
      const arc = outlets.arc[at];
      const change = Math.max(lower[arc] - flow[arc], Math.min(upper[arc] - flow[arc], surplus[place]));
      flow[arc] += change;
      surplus[place] -= change;
      surplus[head[arc]] += change;
    }
    const artificial = arcs + place;
    const lacks = surplus[place] < 0;
    tail[artificial] = lacks ? 0 : place;
    head[artificial] = lacks ? place : 0;
    upper[artificial] = Number.POSITIVE_INFINITY;
    flow[artificial] = Math.abs(surplus[place]);
  }
}
