import type { Row } from "../types";
import type { Parts } from "./parts";

/** Every unit that a pool has to divide is granted, recovered or kept: Σ_{b ∈ k} g_bt + recovered_k + reserve_k = what there is (条例18). */
export function poolRows({ model, extras }: Parts): Row[] {
  const grants: number[][] = model.pools.map(() => []);
  model.lines.forEach((line, index) => {
    if (extras.grantOf[index] >= 0) grants[line.pool].push(extras.grantOf[index]);
  });
  return model.pools.map((pool, index) => ({
    subject: { rule: "pool", pool: index },
    cells: [],
    extras: [...grants[index], extras.recoveredOf[index], extras.reserveOf[index]].map((extra) => ({
      extra,
      coefficient: 1 as const,
    })),
    sense: "equal",
    limit: pool.toDivide,
  }));
}
