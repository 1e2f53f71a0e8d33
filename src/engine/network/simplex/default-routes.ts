import type { Network } from "../types";

/**
 * One way to the root for every place: a tree of shortest ways, counted in arcs.
 *
 * Time O(places + arcs), besides sorting parallel arcs.
 */
export interface DefaultRoutes {
  /** Places in the order of their distance from the root, which comes first. */
  readonly order: Int32Array;
  /** Per place: the next place on the way, −1 for the root and for a place that does not reach it. */
  readonly next: Int32Array;
  /** The arcs from place v to `next[v]`, cheapest first, are `arc[start[v]]` … `arc[start[v + 1] − 1]`. */
  readonly start: Int32Array;
  readonly arc: Int32Array;
}

/** @param arcCost per arc, the cost by which parallel arcs are compared; ties go to the lower index */
export function defaultRoutes(network: Network, arcCost: Float64Array): DefaultRoutes {
  const { nodes, tail, head } = network;
  const into = groupBy(head, nodes, () => true);
  const next = new Int32Array(nodes).fill(-1);
  const reached = new Uint8Array(nodes);
  const order = new Int32Array(nodes);
  let known = 0;
  if (nodes > 0) {
    order[known++] = 0;
    reached[0] = 1;
  }
  for (let k = 0; k < known; k++) {
    const place = order[k];
    for (let at = into.start[place]; at < into.start[place + 1]; at++) {
      const from = tail[into.arc[at]];
      if (reached[from] === 1) continue;
      reached[from] = 1;
      next[from] = place;
      order[known++] = from;
    }
  }
  for (let place = 0; place < nodes; place++) if (reached[place] === 0) order[known++] = place;

  const out = groupBy(tail, nodes, (arc) => tail[arc] !== 0 && head[arc] === next[tail[arc]]);
  for (let place = 0; place < nodes; place++) {
    if (out.start[place + 1] - out.start[place] < 2) continue;
    out.arc.subarray(out.start[place], out.start[place + 1]).sort((a, b) => arcCost[a] - arcCost[b] || a - b);
  }
  return { order, next, start: out.start, arc: out.arc };
}

/** Arcs grouped by one of their ends, in ascending order within each group. */
function groupBy(end: Int32Array, nodes: number, keep: (arc: number) => boolean) {
  const start = new Int32Array(nodes + 1);
  for (let arc = 0; arc < end.length; arc++) if (keep(arc)) start[end[arc] + 1]++;
  for (let place = 0; place < nodes; place++) start[place + 1] += start[place];
  const arcs = new Int32Array(start[nodes]);
  const filled = start.slice(0, nodes);
  for (let arc = 0; arc < end.length; arc++) if (keep(arc)) arcs[filled[end[arc]]++] = arc;
  return { start, arc: arcs };
}
