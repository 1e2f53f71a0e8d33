import { sortedIds } from "../../kernel/order";
import type { Grant, PoolBalance } from "../../plan/types";
import { goalsOf } from "./goal-values";
import type { Reckoning } from "./reckoning";

/** What the ceilings demand; with the goal `recover`, everything that is not granted. */
export function recoveredInAll(granted: number, reckoning: Reckoning): number {
  const total = (of: "toDivide" | "demanded") =>
    reckoning.pools.values().reduce((sum, pool) => sum + pool[of], 0);
  return goalsOf(reckoning).includes("recover") ? total("toDivide") - granted : total("demanded");
}

/** Pools after these grants, in the order of a plan; pools without any number are left out. */
export function poolBalances(grants: readonly Grant[], reckoning: Reckoning): PoolBalance[] {
  const jurisdictions = sortedIds(reckoning.scenario.jurisdictions.map(({ id }) => id));
  const recovers = goalsOf(reckoning).includes("recover");
  return jurisdictions.flatMap((jurisdiction) =>
    reckoning.types.flatMap((quotaType) => {
      const pool = reckoning.pools.get(jurisdiction, quotaType);
      if (pool === undefined) return [];
      const granted = grants
        .filter((grant) => grant.quotaType === quotaType)
        .filter((grant) => reckoning.book.jurisdictionOf(grant.body) === jurisdiction)
        .reduce((sum, grant) => sum + grant.count, 0);
      const recovered = recovers ? pool.toDivide - granted : pool.demanded;
      const { before, approvedIn, approvedOut, freed } = pool;
      const reserve = pool.toDivide - granted - recovered;
      const after = before + approvedIn - approvedOut - recovered;
      const numbers = { before, approvedIn, approvedOut, freed, granted, recovered, reserve, after };
      return Object.values(numbers).some((n) => n !== 0) ? [{ jurisdiction, quotaType, ...numbers }] : [];
    }),
  );
}
