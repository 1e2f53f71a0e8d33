import type { Steps } from "../../../types";
import { isRestDue, peopleBetweenRests, progressOf } from "../pace";
import type { Listed, PseudoFlow } from "./pseudo-flow";

/** Places by the number of steps from the nearest with too much, along what has room and costs nothing. */
export interface Layers {
  /** Per place: its layer, −1 where there is no way, or where the search found none that leads on. */
  readonly of: Int32Array;
  /** The layer of the nearest place with too little; −1 where none was reached. */
  last: number;
}

/** A breadth-first search, no further than it has to go. */
export function* findLayers(pseudo: PseudoFlow, layers: Layers, queue: Int32Array): Steps<void> {
  const { basis, excess, first } = pseudo;
  const { places, pace } = basis;
  layers.of.fill(-1);
  layers.last = -1;
  let known = 0;
  for (let place = 0; place < places; place++) {
    if (excess[place] <= 0) continue;
    layers.of[place] = 0;
    queue[known++] = place;
  }
  for (let k = 0; k < known; k++) {
    const place = queue[k];
    if (layers.of[place] === layers.last || known === places) break;
    const before = known;
    known = reachAlongArcs(pseudo, layers.of, queue, known, place);
    for (let k = first[place]; k < first[place + 1]; k += peopleBetweenRests) {
      const end = Math.min(first[place + 1], k + peopleBetweenRests);
      known = reachAlongPeople(pseudo, layers.of, queue, known, { place, first: k, end });
      if (isRestDue(pace, end - k)) yield progressOf(pace);
    }
    for (let j = before; j < known; j++) if (excess[queue[j]] < 0) layers.last = layers.of[queue[j]];
  }
}

function reachAlongArcs(
  { basis, costs, price, out, into }: PseudoFlow,
  layer: Int32Array,
  queue: Int32Array,
  before: number,
  place: number,
): number {
  const { tail, head, lower, upper, flow } = basis;
  let known = before;
  const reach = (next: number, cost: number): void => {
    if (layer[next] >= 0 || cost - price[place] + price[next] !== 0) return;
    layer[next] = layer[place] + 1;
    queue[known++] = next;
  };
  for (let k = out.start[place]; k < out.start[place + 1]; k++) {
    const arc = out.arc[k];
    if (flow[arc] < upper[arc]) reach(head[arc], costs.arcCost[arc]);
  }
  for (let k = into.start[place]; k < into.start[place + 1]; k++) {
    const arc = into.arc[k];
    if (flow[arc] > lower[arc]) reach(tail[arc], -costs.arcCost[arc]);
  }
  return known;
}

function reachAlongPeople(
  { costs, face, price, use, listed }: PseudoFlow,
  layer: Int32Array,
  queue: Int32Array,
  before: number,
  { place, first, end }: Listed,
): number {
  const { start, node, costClass } = face;
  const { classCost } = costs;
  const places = layer.length;
  const next = layer[place] + 1;
  let known = before;
  for (let k = first; k < end && known < places; k++) {
    const at = listed[k];
    for (let entry = start[at]; entry < start[at + 1]; entry++) {
      const there = node[entry];
      if (layer[there] >= 0) continue;
      const own = classCost[costClass[use[at]]] + price[place];
      if (classCost[costClass[entry]] + price[there] !== own) continue;
      layer[there] = next;
      queue[known++] = there;
    }
  }
  return known;
}
