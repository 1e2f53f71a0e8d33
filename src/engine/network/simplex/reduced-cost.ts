import type { Basis } from "./basis";
import { type StageCosts, wideUnit } from "./stage-costs";

/** A reduced cost, `high` alone or, in a wide stage, `high × wideUnit + low`. */
export interface ReducedCost {
  high: number;
  low: number;
}

/** What it costs a person to leave the alternative in use for another one. Writes the parts; returns the sum, of which only the sign is exact in a wide stage. */
export function alternativeReducedCost(
  basis: Basis,
  costs: StageCosts,
  used: number,
  offered: number,
  into: ReducedCost,
): number {
  const { network, potential, potentialLow } = basis;
  const from = network.node[used];
  const to = network.node[offered];
  const fromClass = network.costClass[used];
  const toClass = network.costClass[offered];
  into.high = costs.classCost[toClass] + potential[to] - (costs.classCost[fromClass] + potential[from]);
  if (!costs.wide) return into.high;
  into.low =
    costs.classCostLow[toClass] + potentialLow[to] - (costs.classCostLow[fromClass] + potentialLow[from]);
  return into.high * wideUnit + into.low;
}

/** The same for an arc between places. */
export function arcReducedCost(basis: Basis, costs: StageCosts, arc: number, into: ReducedCost): number {
  const { tail, head, potential, potentialLow } = basis;
  into.high = costs.arcCost[arc] - potential[tail[arc]] + potential[head[arc]];
  if (!costs.wide) return into.high;
  into.low = costs.arcCostLow[arc] - potentialLow[tail[arc]] + potentialLow[head[arc]];
  return into.high * wideUnit + into.low;
}
