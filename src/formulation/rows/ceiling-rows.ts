import type { Row } from "../types";
import type { Parts } from "./parts";

/**
 * 只减不增: what the ceilings demand is recovered, pool by pool and, for each type, over every jurisdiction's subtree:
 * Σ recovered ≥ Σ (before − ceiling) (条例16). Never softened.
 */
export function ceilingRows({ model, extras }: Parts): Row[] {
  const rows: Row[] = [];
  const add = (
    jurisdiction: number,
    type: number,
    scope: "own" | "subtree",
    pools: readonly number[],
  ): void => {
    const limit = pools.reduce((sum, k) => sum + model.pools[k].demanded, 0);
    if (limit === 0) return;
    rows.push({
      subject: { rule: "ceiling", jurisdiction, type, scope },
      cells: [],
      extras: pools.map((k) => ({ extra: extras.recoveredOf[k], coefficient: 1 })),
      sense: "at-least",
      limit,
    });
  };
  const subtrees = new Map<string, number[]>();
  model.pools.forEach((pool, index) => {
    add(pool.jurisdiction, pool.type, "own", [index]);
    for (let j = pool.jurisdiction; j >= 0; j = model.jurisdictions[j].parent) {
      const key = `${j} ${pool.type}`;
      const known = subtrees.get(key);
      if (known === undefined) subtrees.set(key, [index]);
      else known.push(index);
    }
  });
  for (const [key, pools] of subtrees) {
    const [jurisdiction, type] = key.split(" ").map(Number);
    if (pools.length > 1) add(jurisdiction, type, "subtree", pools);
  }
  return rows;
}
