import type { Network } from "../types";

/** A small likeness of a network: every `step`-th person, and bounds of arcs in proportion. */
export function sampleNetwork(network: Network, step: number): Network {
  const people = Math.floor(network.people / step);
  const start = new Int32Array(people + 1);
  for (let k = 0; k < people; k++) {
    start[k + 1] = start[k] + network.start[k * step + 1] - network.start[k * step];
  }
  const node = new Int32Array(start[people]);
  const costClass = new Int32Array(start[people]);
  for (let k = 0; k < people; k++) {
    const from = network.start[k * step];
    for (let at = start[k]; at < start[k + 1]; at++) {
      node[at] = network.node[from + at - start[k]];
      costClass[at] = network.costClass[from + at - start[k]];
    }
  }
  return {
    ...network,
    people,
    start,
    node,
    costClass,
    lower: network.lower.map((bound) => Math.floor(bound / step)),
    upper: network.upper.map((bound) => Math.round(bound / step)),
  };
}
