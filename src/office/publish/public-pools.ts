import type { Model } from "../../model/types";
import type { Plan, PoolBalance } from "../../plan/types";
import type { PublicPool } from "./types";

/** Quota before and after of one body and type. */
export interface QuotaNow {
  readonly before: number;
  readonly after: number;
}

/** At least so much must be left unexplained, so that no share of it is certain. */
const leastUnexplained = 3;

/**
 * Pools as they may be published. In a jurisdiction without confidential bodies all numbers. Otherwise the totals before
 * and after, and only where, before and after alike, two or more confidential bodies hold quota of the type and published
 * bodies leave at least three unexplained: then at least two answers fit for every one of them. Else nothing, of a type
 * that nobody holds too: that a pool is withheld says nothing.
 *
 * @param quotaOf by body index and type index
 */
export function publicPools(
  model: Model,
  plan: Plan,
  isMasked: readonly boolean[],
  quotaOf: (body: number, type: number) => QuotaNow,
): PublicPool[] {
  const balances = new Map(plan.pools.map((pool) => [keyOf(pool), pool]));
  const bodiesOf = model.jurisdictions.map((): number[] => []);
  model.bodies.forEach(({ jurisdiction }, body) => {
    bodiesOf[jurisdiction].push(body);
  });
  return model.jurisdictions.flatMap(({ id: jurisdiction }, place) => {
    const bodies = bodiesOf[place];
    const hasMasked = bodies.some((body) => isMasked[body]);
    return model.types.flatMap((quotaType, type): PublicPool[] => {
      const balance = balances.get(keyOf({ jurisdiction, quotaType }));
      if (!hasMasked) return balance === undefined ? [] : [{ ...balance }];
      const parts = bodies.map((body) => ({ ...quotaOf(body, type), isMasked: isMasked[body] === true }));
      if (balance === undefined || !isSafe(balance, parts))
        return [{ jurisdiction, quotaType, withheld: true }];
      return [{ jurisdiction, quotaType, before: balance.before, after: balance.after, partly: true }];
    });
  });
}

type Part = QuotaNow & { readonly isMasked: boolean };

function isSafe(balance: PoolBalance, parts: readonly Part[]): boolean {
  return (["before", "after"] as const).every((when) => {
    const holders = parts.filter((part) => part.isMasked && part[when] > 0).length;
    const explained = parts.reduce((sum, part) => sum + (part.isMasked ? 0 : part[when]), 0);
    return holders >= 2 && balance[when] - explained >= leastUnexplained;
  });
}

function keyOf({ jurisdiction, quotaType }: Pick<PoolBalance, "jurisdiction" | "quotaType">): string {
  return JSON.stringify([jurisdiction, quotaType]);
}
