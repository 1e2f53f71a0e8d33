import type { Basis } from "./basis";
import { groupArcs } from "./group-arcs";
import { hang } from "./hang";
import { createPlaceHeap } from "./place-heap";
import type { StageCosts } from "./stage-costs";
import { findTakers } from "./takers";

/**
 * A strongly feasible tree for flows in balance: from every place a way to the root along which one more unit can go.
 *
 * Of these ways it takes the cheapest by the reduced costs that given prices leave (Dijkstra 1959; below 0 they count as
 * 0), so that good prices give a tree whose potentials are near them. Arcs that lie strictly between their bounds come
 * before all else, since a basis must hold them.
 *
 * Time O(people + (alternatives looked at + places + arcs) × log places).
 *
 * @returns arcs strictly between their bounds that found no place in the tree because they close a circle
 */
export function startingTree(basis: Basis, costs: StageCosts, price: Float64Array): number[] {
  const { places, arcs, parent, link, depth, side, lower, upper, flow } = basis;
  const sequence = growTree(basis, costs, price);
  for (const place of sequence) {
    if (place === 0) continue;
    hang(basis, place, parent[place]);
    depth[place] = depth[parent[place]] + 1;
  }
  const outside: number[] = [];
  for (let arc = 0; arc < arcs; arc++) {
    side[arc] = flow[arc] < upper[arc] ? 1 : -1;
  }
  const inTree = new Uint8Array(arcs + places);
  for (let place = 1; place < places; place++) {
    if (link[place] < 0) continue;
    inTree[link[place]] = 1;
    side[link[place]] = 0;
  }
  for (let arc = 0; arc < arcs + places; arc++) {
    if (inTree[arc] === 0 && flow[arc] > lower[arc] && flow[arc] < upper[arc]) outside.push(arc);
  }
  return outside;
}

/** Sets `parent`, `link`, `rises` and `spare`; returns the places in the order in which the tree reached them. */
function growTree(basis: Basis, costs: StageCosts, price: Float64Array): number[] {
  const { network, places, arcs, choice, tail, head, lower, upper, flow } = basis;
  const { parent, link, rises, spare } = basis;
  const { node, costClass, start } = network;
  const into = groupArcs(head.subarray(0, arcs), places, () => true);
  const out = groupArcs(tail.subarray(0, arcs), places, () => true);
  const takers = findTakers(basis);
  const distance = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
  const done = new Uint8Array(places);
  const heap = createPlaceHeap();
  const urgent: number[] = [];
  const sequence: number[] = [];

  // Joins a place under another one, unless it is joined better already.
  const offer = (place: number, above: number, reach: number, joint: number, up: number, other: number) => {
    if (reach >= distance[place]) return;
    distance[place] = reach;
    parent[place] = above;
    link[place] = joint;
    rises[place] = up;
    spare[place] = other;
    heap.add(place, reach);
  };
  const offerArc = (place: number, above: number, arc: number, up: number): void => {
    if (done[place] === 1) return;
    const cost = up === 1 ? costs.arcCost[arc] : -costs.arcCost[arc];
    const between = flow[arc] > lower[arc] && flow[arc] < upper[arc];
    if (between) {
      done[place] = 1;
      distance[place] = Number.POSITIVE_INFINITY;
      urgent.push(place);
    }
    const reach = between
      ? distance[above]
      : distance[above] + Math.max(0, cost - price[place] + price[above]);
    offer(place, above, reach, arc, up, -1);
  };
  const reachFrom = (x: number): void => {
    sequence.push(x);
    for (let at = into.start[x]; at < into.start[x + 1]; at++) {
      const arc = into.arc[at];
      if (flow[arc] < upper[arc]) offerArc(tail[arc], x, arc, 1);
    }
    for (let at = out.start[x]; at < out.start[x + 1]; at++) {
      const arc = out.arc[at];
      if (flow[arc] > lower[arc]) offerArc(head[arc], x, arc, 0);
    }
    for (let at = takers.start[x]; at < takers.start[x + 1]; at++) {
      const person = takers.person[at];
      const place = node[choice[person]];
      if (done[place] === 1) continue;
      const own = costs.classCost[costClass[choice[person]]] + price[place];
      for (let k = start[person]; k < start[person + 1]; k++) {
        if (node[k] !== x) continue;
        const reduced = costs.classCost[costClass[k]] + price[x] - own;
        offer(place, x, distance[x] + Math.max(0, reduced), ~person, 0, k);
      }
    }
  };

  for (let place = 1; place < places; place++) {
    const artificial = arcs + place;
    const reach = Math.max(0, costs.arcCost[artificial] - price[place]);
    offer(place, 0, reach, artificial, tail[artificial] === place ? 1 : 0, -1);
  }
  distance[0] = 0;
  parent[0] = -1;
  heap.add(0, -1);
  for (let x = heap.take(); x >= 0; x = heap.take()) {
    if (done[x] === 1) continue;
    done[x] = 1;
    urgent.push(x);
    for (let y = urgent.pop(); y !== undefined; y = urgent.pop()) reachFrom(y);
  }
  return sequence;
}
