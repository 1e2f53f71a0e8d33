import type { Policy } from "../../model/types";
import type { Level, Term } from "../types";
import type { GoalParts } from "./parts";

type Group = Extract<Term, { on: "rank" }>["people"];

/** Affected people first, then volunteers, or both together where the policy pools them; each by the policy's measure. */
export function preferenceLevels({ model, ranks }: GoalParts): Level[] {
  const policy: Policy = model.scenario.policy ?? {};
  const groups: Group[] = policy.pooledPreferences === true ? ["all"] : ["affected", "volunteers"];
  return groups.flatMap((people) => measure(policy.preferences ?? "rank-maximal", people, ranks));
}

/**
 * rank-maximal: most people at the best rank, then the next (Irving 2003; Irving, Kavitha, Mehlhorn, Michail, Paluch 2006).
 * generous: fewest at the worst rank, then the next. total-rank: the least sum of ranks.
 */
function measure(by: NonNullable<Policy["preferences"]>, people: Group, ranks: readonly number[]): Level[] {
  const at = (rank: number, coefficient: number): Term => ({ on: "rank", people, rank, coefficient });
  const indices = ranks.map((_, index) => index);
  switch (by) {
    case "rank-maximal":
      return indices.map((rank) => ({ goal: "preferences", sense: "most", terms: [at(rank, 1)] }));
    case "generous":
      return indices.reverse().map((rank) => ({ goal: "preferences", sense: "least", terms: [at(rank, 1)] }));
    case "total-rank":
      return [{ goal: "preferences", sense: "least", terms: indices.map((rank) => at(rank, ranks[rank])) }];
  }
}
