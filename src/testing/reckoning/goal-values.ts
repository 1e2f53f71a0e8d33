import type { GoalValue } from "../../plan/types";
import type { Demand, PolicyGoal } from "../../schema/document";
import { listedRanks, type Reckoning } from "./reckoning";

/** What happens to everybody, as far as the goals are concerned. */
export interface Outcome {
  /** Person → rank at which they count; waiting people are left out. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Post → people in it. */
  readonly staffed: ReadonlyMap<string, number>;
  readonly waiting: number;
  readonly recovered: number;
}

export function goalsOf({ scenario }: Reckoning): readonly PolicyGoal[] {
  return scenario.policy?.goals ?? ["minimums", "place", "preferences"];
}

/** Values of the policy's goals, in its order. */
export function goalValues(outcome: Outcome, reckoning: Reckoning): GoalValue[] {
  return goalsOf(reckoning).map((goal) => ({ goal, value: valueOfGoal(goal, outcome, reckoning) }));
}

function valueOfGoal(goal: PolicyGoal, outcome: Outcome, reckoning: Reckoning): number[] {
  const { posts } = reckoning.scenario;
  if (goal === "minimums") {
    const missing = (...demands: Demand[]) =>
      posts
        .filter((post) => demands.includes(post.demand))
        .reduce(
          (sum, post) => sum + Math.max(0, (post.openings.min ?? 0) - (outcome.staffed.get(post.id) ?? 0)),
          0,
        );
    return [missing("new-body", "coordinating-office"), missing("urgent"), missing("retained")];
  }
  if (goal === "place") return [outcome.waiting];
  if (goal === "recover") return [outcome.recovered];
  if (goal === "preferences") return preferenceValue(outcome, reckoning);
  const demand = goal.slice("fill:".length);
  const filled = posts
    .filter((post) => post.demand === demand)
    .map((post) => outcome.staffed.get(post.id) ?? 0);
  return [filled.reduce((sum, count) => sum + count, 0)];
}

function preferenceValue(outcome: Outcome, { scenario, people, highestRank }: Reckoning): number[] {
  const everyRank = new Set([...listedRanks(scenario), highestRank + 1, highestRank + 2]);
  const levels = [...everyRank].sort((a, b) => a - b);
  if (scenario.policy?.preferences === "generous") levels.reverse();
  const group = (affected: boolean) =>
    [...outcome.ranks]
      .filter(([person]) => people.get(person)?.affected === affected)
      .map(([, rank]) => rank);
  const groups = scenario.policy?.pooledPreferences
    ? [[...group(true), ...group(false)]]
    : [group(true), group(false)];
  return groups.flatMap((ranks) =>
    scenario.policy?.preferences === "total-rank"
      ? [ranks.reduce((sum, rank) => sum + rank, 0)]
      : levels.map((level) => ranks.filter((rank) => rank === level).length),
  );
}

/** Below zero when `a` is better than `b`, above when it is worse: goal by goal, the first difference decides. */
export function compareGoals(a: readonly GoalValue[], b: readonly GoalValue[], reckoning: Reckoning): number {
  for (const [k, { goal, value }] of a.entries()) {
    const others = b[k]?.value ?? [];
    for (const [level, mine] of value.entries()) {
      const difference = mine - (others[level] ?? 0);
      if (difference !== 0) return isToGrow(goal, reckoning) ? -difference : difference;
    }
  }
  return 0;
}

function isToGrow(goal: PolicyGoal, { scenario }: Reckoning): boolean {
  if (goal === "recover" || goal.startsWith("fill:")) return true;
  return goal === "preferences" && (scenario.policy?.preferences ?? "rank-maximal") === "rank-maximal";
}
