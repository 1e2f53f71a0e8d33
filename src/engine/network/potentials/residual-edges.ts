import type { Network } from "../types";

/**
 * Where one unit could go instead, between places: over arcs with room, back over arcs with flow, and with people who
 * would leave one place for another. Of all people between the same two places one stands for the others: one for whom
 * the change costs least.
 */
export interface ResidualEdges {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Per edge: an arc (forwards), −1 − arc (backwards), or −1 − arcs − alternative taken instead. */
  readonly means: Int32Array;
  /** Per edge that is an alternative: the one that the person has now. */
  readonly instead: Int32Array;
}

/** A person who would be better off at the place where they are: no cycle of places shows that. */
export interface BetterAtHome {
  readonly better: number;
}

/** Expected time O(alternatives + arcs), besides comparing costs where people between the same places differ in class. */
export function residualEdges(
  network: Network,
  choice: Int32Array,
  flow: Float64Array,
): ResidualEdges | BetterAtHome {
  const { people, start, node, costClass, nodes, tail, head, lower, upper } = network;
  const arcs = tail.length;
  const from: number[] = [];
  const to: number[] = [];
  const means: number[] = [];
  const instead: number[] = [];
  const add = (a: number, b: number, meaning: number, current: number): number => {
    to.push(b);
    means.push(meaning);
    instead.push(current);
    return from.push(a) - 1;
  };
  for (let arc = 0; arc < arcs; arc++) {
    if (flow[arc] < upper[arc]) add(tail[arc], head[arc], arc, -1);
    if (flow[arc] > lower[arc]) add(head[arc], tail[arc], -1 - arc, -1);
  }
  const known = new Map<number, number>();
  for (let person = 0; person < people; person++) {
    const taken = choice[person];
    const here = node[taken];
    for (let a = start[person]; a < start[person + 1]; a++) {
      if (node[a] < 0 || a === taken) continue;
      if (node[a] === here) {
        if (compareChanges(network, a, taken, taken, taken) < 0) return { better: a };
        continue;
      }
      const key = here * nodes + node[a];
      const edge = known.get(key);
      if (edge === undefined) {
        known.set(key, add(here, node[a], -1 - arcs - a, taken));
        continue;
      }
      const other = -1 - arcs - means[edge];
      const isSame = costClass[a] === costClass[other] && costClass[taken] === costClass[instead[edge]];
      if (isSame || compareChanges(network, a, taken, other, instead[edge]) >= 0) continue;
      means[edge] = -1 - arcs - a;
      instead[edge] = taken;
    }
  }
  return {
    count: from.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    means: Int32Array.from(means),
    instead: Int32Array.from(instead),
  };
}

/** −, 0 or +: how the change from alternative b to a compares with the change from d to c, level by level. */
function compareChanges(
  { costClass, classCost, levels }: Network,
  a: number,
  b: number,
  c: number,
  d: number,
): number {
  for (let k = 0; k < levels; k++) {
    const at = (alternative: number): number => classCost[costClass[alternative] * levels + k];
    const difference = at(a) - at(b) - (at(c) - at(d));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What an edge costs at one level. */
export function edgeCost(network: Network, edges: ResidualEdges, edge: number, level: number): number {
  const { levels, tail, arcCost, costClass, classCost } = network;
  const arcs = tail.length;
  const meaning = edges.means[edge];
  if (meaning >= 0) return arcCost[meaning * levels + level];
  if (meaning >= -arcs) return -arcCost[(-1 - meaning) * levels + level];
  const a = -1 - arcs - meaning;
  return (
    classCost[costClass[a] * levels + level] - classCost[costClass[edges.instead[edge]] * levels + level]
  );
}
