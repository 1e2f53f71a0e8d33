import type { Model } from "../model/types";
import type { ConflictCause } from "./types";

/** Pools whose smallest grants exceed what they can grant: no plan can exist (条例18). */
export function poolsThatCannotPay(model: Model): ConflictCause[] {
  return model.pools.flatMap((pool, k) => {
    const granted = model.lines.filter((line) => line.pool === k && line.grantMin > 0);
    const needed = granted.reduce((sum, line) => sum + line.grantMin, 0);
    const available = pool.toDivide - pool.demanded;
    if (needed <= available) return [];
    return [
      {
        code: "pool-cannot-pay" as const,
        jurisdiction: model.jurisdictions[pool.jurisdiction].id,
        quotaType: model.types[pool.type],
        needed,
        available,
        bodies: granted.map((line) => model.bodies[line.body].id),
      },
    ];
  });
}
