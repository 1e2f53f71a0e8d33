import type { Steps } from "../../types";
import type { Basis } from "./basis";
import { groupArcs } from "./group-arcs";
import { hang } from "./hang";
import type { OpenFace } from "./open-face";
import { isRestDue, peopleBetweenRests, progressOf } from "./pace";
import { createPlaceHeap } from "./place-heap";
import type { StageCosts } from "./stage-costs";
import { findTakers } from "./takers";

/** What a tree may be made of. */
export interface Timber {
  readonly face: OpenFace;
  /** Whether a place may hang on its artificial arc. */
  mayHangAlone(place: number): boolean;
}

/**
 * A strongly feasible tree for flows in balance: from every place a way to the root along which one more unit can go.
 *
 * Of these ways it takes the cheapest by the reduced costs that given prices leave (Dijkstra 1959; below 0 they count as
 * 0), so that good prices give a tree whose potentials are near them. Arcs that lie strictly between their bounds come
 * before all else, since a basis must hold them.
 *
 * Time O(entries + (places + arcs) × log places).
 *
 * @returns arcs strictly between their bounds that found no place in the tree because they close a circle
 */
export function* startingTree(
  basis: Basis,
  costs: StageCosts,
  price: Float64Array,
  timber: Timber,
): Steps<number[]> {
  const { places, arcs, parent, link, depth, side, lower, upper, flow } = basis;
  let sequence = yield* growTree(basis, costs, price, timber, false);
  if (sequence.length < places) sequence = yield* growTree(basis, costs, price, timber, true);
  basis.firstChild.fill(-1);
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
function* growTree(
  basis: Basis,
  costs: StageCosts,
  price: Float64Array,
  { face, mayHangAlone }: Timber,
  everyone: boolean,
): Steps<number[]> {
  const { network, places, arcs, choice, tail, head, lower, upper, flow } = basis;
  const { parent, link, rises, spare, pace } = basis;
  const { node, costClass } = network;
  const isOpen = new Uint8Array(arcs);
  for (const arc of face.arcs) isOpen[arc] = 1;
  const keep = (arc: number): boolean => isOpen[arc] === 1;
  const into = groupArcs(head.subarray(0, arcs), places, keep);
  const out = groupArcs(tail.subarray(0, arcs), places, keep);
  const takers = yield* findTakers(basis, costs, face, price, everyone);
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
  const reachAlongArcs = (x: number): void => {
    for (let at = into.start[x]; at < into.start[x + 1]; at++) {
      const arc = into.arc[at];
      if (flow[arc] < upper[arc]) offerArc(tail[arc], x, arc, 1);
    }
    for (let at = out.start[x]; at < out.start[x + 1]; at++) {
      const arc = out.arc[at];
      if (flow[arc] > lower[arc]) offerArc(head[arc], x, arc, 0);
    }
  };
  const reachAlongTakers = (x: number, first: number, end: number): void => {
    for (let at = first; at < end; at++) {
      const person = face.person[takers.at[at]];
      const place = node[choice[person]];
      if (done[place] === 1) continue;
      const own = costs.classCost[costClass[choice[person]]] + price[place];
      const entry = takers.entry[at];
      const reduced = costs.classCost[face.costClass[entry]] + price[x] - own;
      offer(place, x, distance[x] + Math.max(0, reduced), ~person, 0, face.alternative[entry]);
    }
  };

  for (let place = 1; place < places; place++) {
    if (!mayHangAlone(place)) continue;
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
    for (let y = urgent.pop(); y !== undefined; y = urgent.pop()) {
      sequence.push(y);
      reachAlongArcs(y);
      for (let first = takers.start[y]; first < takers.start[y + 1]; first += peopleBetweenRests) {
        const end = Math.min(takers.start[y + 1], first + peopleBetweenRests);
        reachAlongTakers(y, first, end);
        if (isRestDue(pace, end - first)) yield progressOf(pace);
      }
    }
  }
  return sequence;
}
