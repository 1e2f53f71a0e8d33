import type { Basis } from "./basis";

/**
 * Lets what does not balance run on the artificial arcs between places and the root. Flows must keep their bounds.
 * Time O(people + places + arcs).
 */
export function balanceFlows({ network, places, arcs, choice, tail, head, upper, flow }: Basis): void {
  const surplus = new Float64Array(places);
  for (let person = 0; person < network.people; person++) surplus[network.node[choice[person]]]++;
  for (let arc = 0; arc < arcs; arc++) {
    surplus[tail[arc]] -= flow[arc];
    surplus[head[arc]] += flow[arc];
  }
  for (let place = 1; place < places; place++) {
    const artificial = arcs + place;
    const lacks = surplus[place] < 0;
    tail[artificial] = lacks ? 0 : place;
    head[artificial] = lacks ? place : 0;
    upper[artificial] = Number.POSITIVE_INFINITY;
    flow[artificial] = Math.abs(surplus[place]);
  }
}
