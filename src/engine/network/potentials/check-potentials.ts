import type { Network, NetworkSolution } from "../types";
import { compareAt } from "../vectors";

/**
 * Whether potentials prove a solution: reduced costs, compared level by level, are not negative where flow can grow, not
 * positive where it can shrink, and nobody has an alternative that costs less. Time O((alternatives + arcs) × levels).
 */
export function checkPotentials(
  network: Network,
  { choice, flow, potential }: Pick<NetworkSolution, "choice" | "flow" | "potential">,
): boolean {
  const { people, start, node, costClass, classCost, nodes, levels, tail, head, lower, upper, arcCost } =
    network;
  if (potential.length !== nodes * levels || !potential.every(Number.isSafeInteger)) return false;
  const reduced = new Float64Array(levels);
  const zero = new Float64Array(levels);
  for (let arc = 0; arc < tail.length; arc++) {
    for (let k = 0; k < levels; k++) {
      const difference = potential[head[arc] * levels + k] - potential[tail[arc] * levels + k];
      reduced[k] = arcCost[arc * levels + k] + difference;
    }
    const sign = compareAt(reduced, 0, zero, 0, levels);
    if ((sign < 0 && flow[arc] < upper[arc]) || (sign > 0 && flow[arc] > lower[arc])) return false;
  }
  for (let person = 0; person < people; person++) {
    const taken = choice[person];
    for (let a = start[person]; a < start[person + 1]; a++) {
      if (node[a] >= 0 && isLess(a, taken)) return false;
    }
  }
  return true;

  function isLess(a: number, b: number): boolean {
    for (let k = 0; k < levels; k++) {
      const ownCost = classCost[costClass[a] * levels + k] - classCost[costClass[b] * levels + k];
      const difference = ownCost + potential[node[a] * levels + k] - potential[node[b] * levels + k];
      if (difference !== 0) return difference < 0;
    }
    return false;
  }
}
