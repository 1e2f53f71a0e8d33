import type { Network } from "../types";
import { type Groups, groupArcs } from "./group-arcs";
import type { StageCosts } from "./stage-costs";

/** For every place the arcs by which it can send on what it gets, never round in a circle; cheapest first. */
export interface Outlets extends Groups {
  /** All places, the root first. An outlet leads from a place to one before it. */
  readonly order: Int32Array;
}

/**
 * Where the arcs run in no circle, all of them are outlets; otherwise those that agree with a depth-first search.
 *
 * Time O(places + arcs), besides sorting the outlets of each place.
 *
 * @param price per place, what a unit that has come there is expected to cost from there on
 */
export function findOutlets(network: Network, costs: StageCosts, price: Float64Array): Outlets {
  const { nodes, tail, head } = network;
  const order = orderFromRoot(network);
  const position = new Int32Array(nodes);
  for (let k = 0; k < nodes; k++) position[order[k]] = k;
  const { start, arc } = groupArcs(tail, nodes, (one) => position[tail[one]] > position[head[one]]);
  const cost = (one: number): number => costs.arcCost[one] + price[head[one]];
  for (let place = 0; place < nodes; place++) {
    if (start[place + 1] - start[place] < 2) continue;
    arc.subarray(start[place], start[place + 1]).sort((a, b) => cost(a) - cost(b) || a - b);
  }
  return { order, start, arc };
}

/** Reverse postorder of a depth-first search against the arcs; places that it does not reach come last. */
function orderFromRoot({ nodes, tail, head }: Network): Int32Array {
  const into = groupArcs(head, nodes, () => true);
  const next = into.start.slice(0, nodes);
  const reached = new Uint8Array(nodes);
  const trail = [0];
  const finished: number[] = [];
  reached[0] = 1;
  while (trail.length > 0) {
    const x = trail[trail.length - 1];
    if (next[x] === into.start[x + 1]) {
      finished.push(x);
      trail.pop();
      continue;
    }
    const from = tail[into.arc[next[x]++]];
    if (reached[from] === 1) continue;
    reached[from] = 1;
    trail.push(from);
  }
  const order = new Int32Array(nodes);
  let known = 0;
  for (let k = finished.length - 1; k >= 0; k--) order[known++] = finished[k];
  for (let place = 0; place < nodes; place++) if (reached[place] === 0) order[known++] = place;
  return order;
}
