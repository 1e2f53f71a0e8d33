import type { Network } from "../types";

/**
 * What may still change: at first everything, later the alternatives and arcs whose reduced cost was 0 at the end of
 * every stage so far.
 */
export interface OpenFace {
  /** Per listed person: index in the network. */
  readonly person: Int32Array;
  /** Per listed person (and one more): first entry in the three arrays below. */
  readonly start: Int32Array;
  /** Per entry: the alternative, its place and its cost class. */
  readonly alternative: Int32Array;
  readonly node: Int32Array;
  readonly costClass: Int32Array;
  /** Arcs that are not fixed. */
  readonly arcs: Int32Array;
}

/** Everything that can be taken or can vary. Shares the network's arrays where everything can. Time O(alternatives + arcs). */
export function wholeFace(network: Network): OpenFace {
  const { people, start, node, costClass, lower, upper } = network;
  const person = new Int32Array(people);
  for (let k = 0; k < people; k++) person[k] = k;
  const alternative = new Int32Array(node.length);
  let entries = 0;
  for (let k = 0; k < node.length; k++) if (node[k] >= 0) alternative[entries++] = k;
  const arcs = Int32Array.from(lower.keys()).filter((arc) => lower[arc] < upper[arc]);
  if (entries === node.length) return { person, start, alternative, node, costClass, arcs };

  const open = alternative.slice(0, entries);
  const openStart = new Int32Array(people + 1);
  let entry = 0;
  for (let k = 0; k < people; k++) {
    while (entry < entries && open[entry] < start[k + 1]) entry++;
    openStart[k + 1] = entry;
  }
  return {
    person,
    start: openStart,
    alternative: open,
    node: open.map((one) => node[one]),
    costClass: open.map((one) => costClass[one]),
    arcs,
  };
}
