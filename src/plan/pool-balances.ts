import type { Answer, Program } from "../formulation/types";
import type { Model } from "../model/types";
import type { PoolBalance } from "./types";

/** The balance of every pool in which any number is not zero. */
export function poolBalances(model: Model, program: Program, answer: Answer): PoolBalance[] {
  const granted = new Float64Array(model.pools.length);
  const recovered = new Float64Array(model.pools.length);
  const reserve = new Float64Array(model.pools.length);
  program.extras.forEach((extra, index) => {
    if (extra.kind === "grant") granted[model.lines[extra.line].pool] += answer.extras[index];
    if (extra.kind === "recovered") recovered[extra.pool] = answer.extras[index];
    if (extra.kind === "reserve") reserve[extra.pool] = answer.extras[index];
  });
  return model.pools
    .map((pool, k) => ({
      jurisdiction: model.jurisdictions[pool.jurisdiction].id,
      quotaType: model.types[pool.type],
      before: pool.before,
      approvedIn: pool.approvedIn,
      approvedOut: pool.approvedOut,
      freed: pool.freed,
      granted: granted[k],
      recovered: recovered[k],
      reserve: reserve[k],
      after: pool.before + pool.approvedIn - pool.approvedOut - recovered[k],
    }))
    .filter((pool) => Object.values(pool).some((value) => typeof value === "number" && value !== 0));
}
