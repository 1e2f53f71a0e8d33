import type { Network } from "../types";

/** Whether two alternatives of one person cost the same at every level, potentials of their places included. */
export function isTight(network: Network, potential: Float64Array, a: number, b: number): boolean {
  const { node, costClass, classCost, levels } = network;
  const classA = costClass[a] * levels;
  const classB = costClass[b] * levels;
  const placeA = node[a] * levels;
  const placeB = node[b] * levels;
  for (let k = 0; k < levels; k++) {
    const ownCost = classCost[classA + k] - classCost[classB + k];
    if (ownCost !== potential[placeB + k] - potential[placeA + k]) return false;
  }
  return true;
}
