import { isMinimum } from "../../../formulation/is-minimum";
import type { Program } from "../../../formulation/types";
import { lexicographicSign } from "../vectors";
import { ownCosts } from "./extra-costs";
import type { Ground } from "./plant";
import { minimumOf } from "./row-sets";

/**
 * What levels of the program cost where nothing flows: everybody missing whom minimums ask for, the smallest grants, and all
 * that is left of a pool recovered. A level's cost is this and the cost of what flows. Levels as in the program, made least.
 */
export function levelBase({ program, quotas, extraCost }: Ground): Float64Array {
  const levels = program.levels.length;
  const base = new Float64Array(levels);
  const add = (cost: Float64Array, extra: number, units: number): void => {
    for (let k = 0; k < levels; k++) base[k] += cost[extra * levels + k] * units;
  };
  program.rows.forEach(({ subject }, row) => {
    if (isMinimum(subject)) addShortage(program, row, extraCost, add);
  });
  const least = new Map(quotas.lines.map((line) => [line.grant, line.least]));
  program.extras.forEach(({ kind, lower }, extra) => {
    if (kind === "grant") add(extraCost, extra, least.get(extra) ?? lower);
  });
  const own = ownCosts(program);
  for (const { row, recovered, reserve } of quotas.pools) {
    if (recovered < 0 || lexicographicSign(own, recovered * levels, levels) >= 0) continue;
    add(own, recovered, program.rows[row].limit - (reserve < 0 ? 0 : program.extras[reserve].lower));
  }
  return base;
}

function addShortage(
  program: Program,
  row: number,
  extraCost: Float64Array,
  add: (cost: Float64Array, extra: number, units: number) => void,
): void {
  const { wanted, hard, shortage } = minimumOf(program, row);
  if (shortage < 0) return;
  const { lower } = program.extras[shortage];
  add(extraCost, shortage, wanted > hard ? wanted + lower : lower);
}
