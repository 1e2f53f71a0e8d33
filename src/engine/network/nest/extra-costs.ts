import type { Program } from "../../../formulation/types";
import { levelCosts } from "../../costs";
import { lexicographicSign } from "../vectors";
import type { Quotas } from "./quotas";

/** What one more unit of an extra costs, `[extra * levels + level]` over the program's levels, each made least. */
export function ownCosts(program: Program): Float64Array {
  const levels = program.levels.length;
  const cost = new Float64Array(program.extras.length * levels);
  program.levels.forEach((level, k) => {
    const costs = levelCosts(program, level);
    for (const extra of costs.extras) {
      cost[extra * levels + k] = (level.sense === "least" ? 1 : -1) * costs.ofExtra(extra);
    }
  });
  return cost;
}

/**
 * The same, where a unit granted is a unit less recovered: the goal `recover` stands as a cost of grants and of
 * nothing else.
 *
 * @throws RangeError where a goal rewards grants or shortages, or counts a reserve: no goal of the format does
 */
export function extraCosts(program: Program, quotas: Quotas): Float64Array {
  const levels = program.levels.length;
  const cost = ownCosts(program);
  const signOf = (extra: number): number => lexicographicSign(cost, extra * levels, levels);
  for (const { grants, recovered } of quotas.pools) {
    if (recovered < 0 || signOf(recovered) >= 0) continue;
    for (const grant of grants) {
      for (let k = 0; k < levels; k++) cost[grant * levels + k] -= cost[recovered * levels + k];
    }
  }
  program.extras.forEach(({ kind }, extra) => {
    if (kind === "recovered") cost.fill(0, extra * levels, (extra + 1) * levels);
    else if (signOf(extra) < 0 || (kind === "reserve" && signOf(extra) !== 0)) {
      throw new RangeError(`a goal counts or rewards a ${kind}`);
    }
  });
  return cost;
}
