import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { Pool } from "../types";
import type { Quota } from "./quota";
import { type Totals, totalsOf } from "./totals";

/** Pools of which any number is not zero, or that a line needs. */
export interface Pools {
  readonly pools: readonly Pool[];
  /** By `jurisdiction * types + type`: index into the pools, −1 where there is none. */
  readonly poolAt: Int32Array;
}

/**
 * What each pool has to divide: what was freed and in reserve, with approvals. It must cover what the ceiling takes away
 * (`pool-overdrawn`); whether it covers the smallest grants is for the solver to say.
 */
export function poolsOf(
  reading: Reading,
  structure: Structure,
  quota: Quota,
  lines: readonly { readonly body: number; readonly type: number }[],
): Pools {
  const { jurisdictions, types, bodies, issues, doubt } = reading;
  const { jurisdictionOf } = structure;
  const width = types.ids.length;
  const { total, ceiling, ofBodies }: Totals = totalsOf(reading, jurisdictionOf, quota.before);
  const { freed, approvedIn, approvedOut } = quota.book;

  const isNeeded = new Uint8Array(total.length);
  for (const { body, type } of lines) isNeeded[jurisdictionOf[body] * width + type] = 1;
  const isUnclear = jurisdictions.entries.map((_, index) => doubt.pools || doubt.hasJurisdiction(index));
  bodies.entries.forEach((_, body) => {
    if (doubt.hasBody(body) && jurisdictionOf[body] >= 0) isUnclear[jurisdictionOf[body]] = true;
  });

  const pools: Pool[] = [];
  const poolAt = new Int32Array(total.length).fill(-1);
  for (let at = 0; at < total.length; at++) {
    const jurisdiction = Math.floor(at / width);
    const reserveBefore = Math.max(0, total[at] - ofBodies[at]);
    const toDivide = freed[at] + reserveBefore + approvedIn[at] - approvedOut[at];
    const pool: Pool = {
      jurisdiction,
      type: at % width,
      before: total[at],
      ceiling: ceiling[at],
      reserveBefore,
      approvedIn: approvedIn[at],
      approvedOut: approvedOut[at],
      freed: freed[at],
      toDivide,
      demanded: total[at] - ceiling[at],
    };
    if (toDivide < pool.demanded && !isUnclear[jurisdiction]) {
      const path = ["jurisdictions", jurisdictions.positions[jurisdiction]];
      issues.add("pool-overdrawn", path, [jurisdictions.entries[jurisdiction].id], {
        quotaType: types.ids[pool.type],
        found: toDivide,
        expected: pool.demanded,
      });
    }
    if (isNeeded[at] === 0 && total[at] + approvedIn[at] + approvedOut[at] + freed[at] === 0) continue;
    poolAt[at] = pools.length;
    pools.push(pool);
  }
  return { pools, poolAt };
}
