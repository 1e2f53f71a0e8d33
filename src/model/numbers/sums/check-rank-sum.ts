import type { Reading } from "../../reading";

/** The highest rank that anyone gave, and where it stands. */
export interface HighestRank {
  /** 0 where nobody listed anything. */
  readonly rank: number;
  /** Positions of the person and of the wish. */
  readonly person: number;
  readonly wish: number;
}

/** L: the highest rank that anyone listed, declined and ineligible wishes included. */
export function highestRankOf({ scenario }: Pick<Reading, "scenario">): HighestRank {
  let rank = 0;
  let person = -1;
  let wish = -1;
  scenario.people.forEach(({ preferences }, position) => {
    for (let k = 0; k < preferences.length; k++) {
      if (preferences[k].rank <= rank) continue;
      rank = preferences[k].rank;
      person = position;
      wish = k;
    }
  });
  return { rank, person, wish };
}

/**
 * The sum of ranks that `total-rank` makes least stays whole even if everyone is at the worst: L + 2, or L + 3 where the
 * policy opens the directed stage.
 */
export function checkRankSum({ scenario, issues }: Reading, highest: HighestRank): void {
  if (scenario.policy?.preferences !== "total-rank" || highest.person < 0) return;
  const limit = Number.MAX_SAFE_INTEGER;
  const worst = scenario.policy.directed === true ? 3 : 2;
  if (scenario.people.length * (highest.rank + worst) <= limit) return;
  const path = ["people", highest.person, "preferences", highest.wish, "rank"];
  issues.add("sum-too-large", path, [scenario.people[highest.person].id], { sum: "ranks", limit });
}
