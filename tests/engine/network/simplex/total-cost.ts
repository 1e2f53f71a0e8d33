import type { Network, NetworkSolution } from "../../../../src/engine/network/types";

/** What a solution costs, level by level, exactly. */
export function totalCost(
  network: Network,
  { choice, flow }: Pick<NetworkSolution, "choice" | "flow">,
): bigint[] {
  const { levels, classCost, arcCost, costClass } = network;
  return Array.from({ length: levels }, (_, level) => {
    let sum = 0n;
    for (const taken of choice) sum += BigInt(classCost[costClass[taken] * levels + level]);
    for (const [arc, amount] of flow.entries()) sum += BigInt(arcCost[arc * levels + level]) * BigInt(amount);
    return sum;
  });
}

/** Negative, 0 or positive, as the first vector is lexicographically less, equal or more. */
export function compareCosts(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [level, value] of a.entries()) if (value !== b[level]) return value < b[level] ? -1 : 1;
  return 0;
}
