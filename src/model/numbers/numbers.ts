import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { LeaderMovement, Model, QuotaMovement, StaffMovement } from "../types";
import { leadersOf } from "./leader-lines";
import { lineDemand } from "./line-demand";
import { poolsOf } from "./pools";
import { quotaOf } from "./quota";
import { quotaLines } from "./quota-lines";
import { staffAfter } from "./staff-after";
import { staffBefore } from "./staff-before";
import { checkBodySums } from "./sums/check-body-sums";
import { checkPostSums } from "./sums/check-post-sums";
import { checkRankSum, highestRankOf } from "./sums/check-rank-sum";
import { checkReformSums } from "./sums/check-reform-sums";
import { checkTotalSums } from "./sums/check-total-sums";

/** Every number that follows from the scenario alone. */
export interface Numbers extends Pick<Model, "lines" | "pools" | "leaders" | "highestRank"> {
  readonly movements: readonly QuotaMovement[];
  readonly leaderMovements: readonly LeaderMovement[];
  readonly staffMovements: readonly StaffMovement[];
  /** By `body * types + type`: index into the lines, −1 where there is none. */
  readonly lineAt: Int32Array;
}

/** Lets the reforms act on quota, staff and leader positions, and checks every number on the way. */
export function numbersOf(reading: Reading, structure: Structure): Numbers {
  checkBodySums(reading);
  checkReformSums(reading);
  checkPostSums(reading);
  const highest = highestRankOf(reading);
  checkRankSum(reading, highest);

  const before = staffBefore(reading, structure.people);
  const after = staffAfter(reading, structure, before.unlisted);
  const quota = quotaOf(reading, structure);
  const demand = lineDemand(reading, structure, after.unlisted);
  const { lines: open, lineAt } = quotaLines(reading, structure, quota, before.staff, demand);
  const { pools, poolAt } = poolsOf(reading, structure, quota, open);
  const leaders = leadersOf(reading, structure);

  const width = reading.types.ids.length;
  const lines = open.map((line) => ({
    ...line,
    pool: poolAt[structure.jurisdictionOf[line.body] * width + line.type],
  }));
  checkTotalSums(reading, { pools, lines });
  return {
    lines,
    lineAt,
    pools,
    leaders: leaders.lines,
    movements: quota.book.movements(),
    leaderMovements: leaders.movements,
    staffMovements: after.movements,
    highestRank: highest.rank,
  };
}
