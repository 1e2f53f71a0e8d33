import type { Steps } from "../../../types";
import { isRestDue, peopleBetweenRests, progressOf } from "../pace";
import { createPlaceHeap, type PlaceHeap } from "../place-heap";
import type { Listed, PseudoFlow } from "./pseudo-flow";

/**
 * Finds the cheapest ways from places with too much to places with too little (Dijkstra 1959, from all of the former at
 * once), until those found could take all there is, and changes the prices so that these ways cost nothing.
 *
 * @returns whether there is any such way
 */
export function* lowerPrices(pseudo: PseudoFlow): Steps<boolean> {
  const { basis, price, excess, first } = pseudo;
  const { places, pace } = basis;
  const distance = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
  const done = new Uint8Array(places);
  const heap = createPlaceHeap();
  for (let place = 0; place < places; place++) {
    if (excess[place] <= 0) continue;
    distance[place] = 0;
    heap.add(place, 0);
  }
  let found = 0;
  let furthest = 0;
  for (let place = heap.take(); place >= 0; place = heap.take()) {
    if (done[place] === 1) continue;
    done[place] = 1;
    if (excess[place] < 0) {
      found -= excess[place];
      furthest = distance[place];
      if (found >= pseudo.left) break;
    }
    lookAlongArcs(pseudo, place, distance, heap);
    for (let k = first[place]; k < first[place + 1]; k += peopleBetweenRests) {
      const end = Math.min(first[place + 1], k + peopleBetweenRests);
      lookAlongPeople(pseudo, distance, done, heap, { place, first: k, end });
      if (isRestDue(pace, end - k)) yield progressOf(pace);
    }
  }
  if (found === 0) return false;
  for (let place = 0; place < places; place++) price[place] -= Math.min(distance[place], furthest);
  return true;
}

function lookAlongArcs(pseudo: PseudoFlow, place: number, distance: Float64Array, heap: PlaceHeap): void {
  const { basis, costs, price, out, into } = pseudo;
  const { tail, head, lower, upper, flow } = basis;
  const offer = (next: number, cost: number): void => {
    const reach = distance[place] + cost - price[place] + price[next];
    if (reach >= distance[next]) return;
    distance[next] = reach;
    heap.add(next, reach);
  };
  for (let k = out.start[place]; k < out.start[place + 1]; k++) {
    const arc = out.arc[k];
    if (flow[arc] < upper[arc]) offer(head[arc], costs.arcCost[arc]);
  }
  for (let k = into.start[place]; k < into.start[place + 1]; k++) {
    const arc = into.arc[k];
    if (flow[arc] > lower[arc]) offer(tail[arc], -costs.arcCost[arc]);
  }
}

function lookAlongPeople(
  { costs, face, price, use, listed }: PseudoFlow,
  distance: Float64Array,
  done: Uint8Array,
  heap: PlaceHeap,
  { place, first, end }: Listed,
): void {
  const { start, node, costClass } = face;
  const { classCost } = costs;
  const reached = distance[place] - price[place];
  for (let k = first; k < end; k++) {
    const at = listed[k];
    const own = reached - classCost[costClass[use[at]]];
    for (let entry = start[at]; entry < start[at + 1]; entry++) {
      const next = node[entry];
      if (done[next] === 1) continue;
      const reach = own + classCost[costClass[entry]] + price[next];
      if (reach >= distance[next]) continue;
      distance[next] = reach;
      heap.add(next, reach);
    }
  }
}
