import type { Basis } from "./basis";
import type { DefaultRoutes } from "./default-routes";
import { hang } from "./hang";

/**
 * Flows and a strongly feasible tree for the choices that people have made.
 *
 * Every place sends what it gets along its default route, the cheapest of parallel arcs first. What does not fit,
 * and what a lower bound demands beyond what there is, runs on the artificial arc between the place and the root.
 * Each place is joined by the first arc of its route with room left or, where they are full, by its artificial arc, so that
 * one more unit can always go up. Time O(people + places + arcs).
 */
export function startingTree(basis: Basis, routes: DefaultRoutes): void {
  const { network, places, arcs, choice, tail, head, lower, upper, flow, side } = basis;
  const { parent, link, rises, depth } = basis;
  const surplus = new Float64Array(places);
  for (let person = 0; person < network.people; person++) surplus[network.node[choice[person]]]++;
  for (let arc = 0; arc < arcs; arc++) {
    flow[arc] = lower[arc];
    side[arc] = lower[arc] < upper[arc] ? 1 : 0;
    surplus[tail[arc]] -= lower[arc];
    surplus[head[arc]] += lower[arc];
  }
  for (let k = places - 1; k > 0; k--) {
    const place = routes.order[k];
    let joint = -1;
    for (let at = routes.start[place]; at < routes.start[place + 1] && joint < 0; at++) {
      const arc = routes.arc[at];
      if (surplus[place] < 0) break;
      const more = Math.min(surplus[place], upper[arc] - lower[arc]);
      flow[arc] += more;
      surplus[place] -= more;
      surplus[head[arc]] += more;
      if (flow[arc] < upper[arc]) joint = arc;
      else if (lower[arc] < upper[arc]) side[arc] = -1;
    }
    const artificial = arcs + place;
    const lacks = surplus[place] < 0;
    tail[artificial] = lacks ? 0 : place;
    head[artificial] = lacks ? place : 0;
    upper[artificial] = Number.POSITIVE_INFINITY;
    flow[artificial] = Math.abs(surplus[place]);
    link[place] = joint < 0 ? artificial : joint;
    if (joint >= 0) side[joint] = 0;
    rises[place] = tail[link[place]] === place ? 1 : 0;
    hang(basis, place, joint < 0 ? 0 : head[joint]);
  }
  parent[0] = -1;
  for (let k = 1; k < places; k++) {
    const place = routes.order[k];
    depth[place] = depth[parent[place]] + 1;
  }
}
