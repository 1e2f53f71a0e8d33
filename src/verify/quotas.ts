import { ownCount, ownRange } from "./counts";
import type { Homes } from "./people";
import { locate, type Register } from "./register";
import type { Succession } from "./succession";

/** Quota and unlisted staff after the reforms, by body and type; freed and approved quota by jurisdiction and type. */
export interface Quotas {
  /** Quota that a body holds without grants. */
  readonly settled: Float64Array;
  readonly grantMin: Float64Array;
  readonly grantMax: Float64Array;
  readonly unlisted: Float64Array;
  readonly freed: Float64Array;
  readonly approvedIn: Float64Array;
  readonly approvedOut: Float64Array;
}

/**
 * Design 3: transfers move quota as it stood before the reforms; then every body, parts first, gets what its reform
 * gives it, and what it does not keep is freed or goes on with it into the next body.
 */
export function settleQuotas(at: Register, succession: Succession, homes: Homes): Quotas {
  const { scenario, types, bodyAt, jurisdictionAt, typeAt, bodyJurisdiction } = at;
  const { successor, retired, next, giver, order } = succession;
  const width = types.length;
  const lines = scenario.bodies.length * width;
  const pools = scenario.jurisdictions.length * width;
  const settled = new Float64Array(lines);
  const grantMin = new Float64Array(lines);
  const grantMax = new Float64Array(lines);
  const unlisted = new Float64Array(lines);
  const freed = new Float64Array(pools);
  const approvedIn = new Float64Array(pools);
  const approvedOut = new Float64Array(pools);
  /** Unlisted staff before the reforms, less those who are transferred. */
  const left = new Float64Array(lines);

  for (const [b, body] of scenario.bodies.entries()) {
    for (const [t, type] of types.entries()) {
      settled[b * width + t] = ownCount(body.quota, type);
      left[b * width + t] = ownCount(body.staff, type) - homes.listed[b * width + t];
    }
  }

  const named = new Set<string>();
  for (const reform of scenario.reforms) {
    if (reform.kind !== "transfer") continue;
    if (reform.approval !== undefined) named.add(reform.approval);
    const from = locate(bodyAt, reform.from);
    const to = locate(bodyAt, reform.to);
    const crosses = bodyJurisdiction[from] !== bodyJurisdiction[to];
    for (const [t, type] of types.entries()) {
      const staff = ownCount(reform.staff, type);
      if (staff > 0) {
        left[from * width + t] -= staff;
        unlisted[successor[to] * width + t] += staff;
      }
      const quota = ownCount(reform.quota, type);
      if (quota === 0) continue;
      settled[from * width + t] -= quota;
      if (!crosses) {
        settled[to * width + t] += quota;
        continue;
      }
      freed[bodyJurisdiction[from] * width + t] += quota;
      approvedOut[bodyJurisdiction[from] * width + t] += quota;
      approvedIn[bodyJurisdiction[to] * width + t] += quota;
      grantMin[successor[to] * width + t] += quota;
      grantMax[successor[to] * width + t] += quota;
    }
  }
  for (const approval of scenario.approvals ?? []) {
    if (named.has(approval.id)) continue;
    const t = locate(typeAt, approval.quotaType);
    approvedIn[locate(jurisdictionAt, approval.to) * width + t] += approval.count;
    if (approval.from !== undefined) {
      approvedOut[locate(jurisdictionAt, approval.from) * width + t] += approval.count;
    }
  }

  for (const b of order) {
    const reform = giver[b];
    for (const [t, type] of types.entries()) {
      const line = b * width + t;
      const pool = bodyJurisdiction[b] * width + t;
      if (reform?.kind === "cut") {
        const by = ownCount(reform.by, type);
        settled[line] -= by;
        freed[pool] += by;
      } else if (reform !== undefined) {
        const { min, max } = ownRange(reform.quota, type);
        // An established body keeps what transfers brought it, and its whole range comes on top, from the pool.
        const kept = reform.kind === "establish" ? 0 : Math.min(min, settled[line]);
        if (reform.kind !== "establish") {
          freed[pool] += settled[line] - kept;
          settled[line] = kept;
        }
        grantMin[line] += min - kept;
        grantMax[line] += max - kept;
      }
      if (successor[b] >= 0) unlisted[successor[b] * width + t] += left[line];
      if (retired[b] === 0) continue;
      if (next[b] < 0) freed[pool] += settled[line];
      else settled[next[b] * width + t] += settled[line];
      settled[line] = 0;
    }
  }
  return { settled, grantMin, grantMax, unlisted, freed, approvedIn, approvedOut };
}
