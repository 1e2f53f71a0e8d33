import type { Program } from "../../../formulation/types";
import { levelCosts } from "../../costs";
import { lexicographicSign } from "../vectors";
import type { Quotas } from "./quotas";

/**
 * What one more unit of an extra costs, `[extra * levels + level]` over the program's levels, each made least. A unit
 * granted is a unit less recovered, so that the goal `recover` stands here as a cost of grants and of nothing else.
 *
 * @throws RangeError where a goal rewards grants or shortages, or counts a reserve: no goal of the format does
 */
export function extraCosts(program: Program, quotas: Quotas): Float64Array {
  const levels = program.levels.length;
  const cost = new Float64Array(program.extras.length * levels);
  program.levels.forEach((level, k) => {
    const costs = levelCosts(program, level);
    for (const extra of costs.extras) {
      if (program.extras[extra].kind === "reserve") throw new RangeError("a goal counts a reserve");
      cost[extra * levels + k] = (level.sense === "least" ? 1 : -1) * costs.ofExtra(extra);
    }
  });
  for (const { grants, recovered } of quotas.pools) {
    if (recovered < 0 || lexicographicSign(cost, recovered * levels, levels) >= 0) continue;
    for (const grant of grants) {
      for (let k = 0; k < levels; k++) cost[grant * levels + k] -= cost[recovered * levels + k];
    }
  }
  program.extras.forEach(({ kind }, extra) => {
    if (kind === "recovered") cost.fill(0, extra * levels, (extra + 1) * levels);
    else if (lexicographicSign(cost, extra * levels, levels) < 0)
      throw new RangeError(`a goal rewards a ${kind}`);
  });
  return cost;
}
