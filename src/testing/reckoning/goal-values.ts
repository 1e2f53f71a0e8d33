import type { GoalValue } from "../../plan/types";
import type { Demand, PolicyGoal } from "../../schema/document";
import type { Alternative, Stage } from "./alternatives";
import { hasMoved, isOutsiderTaken, unitRank, unitTiers } from "./people-values";
import { listedRanks, type Reckoning } from "./reckoning";
import type { Seats } from "./seats";

/** What happens to everybody, as far as the goals are concerned. */
export interface Outcome {
  readonly seats: Seats;
  readonly waiting: number;
  readonly recovered: number;
}

export function goalsOf({ scenario }: Reckoning): readonly PolicyGoal[] {
  return scenario.policy?.goals ?? ["minimums", "place", "preferences"];
}

/** Values of the policy's goals, in its order; in the directed stage `place` comes first. */
export function goalValues(outcome: Outcome, reckoning: Reckoning, stage: Stage = "voluntary"): GoalValue[] {
  const goals = goalsOf(reckoning);
  const ordered =
    stage === "voluntary" ? goals : (["place", ...goals.filter((goal) => goal !== "place")] as const);
  return ordered.map((goal) => ({ goal, value: valueOfGoal(goal, outcome, reckoning, stage) }));
}

function valueOfGoal(goal: PolicyGoal, outcome: Outcome, reckoning: Reckoning, stage: Stage): number[] {
  const { seats, waiting, recovered } = outcome;
  const taken = [...seats.taken];
  if (goal === "minimums") return minimumsValue(seats, reckoning);
  if (goal === "place") return [waiting];
  if (goal === "recover") return [recovered];
  if (goal === "preferences") return preferenceValue(taken, reckoning, stage);
  if (goal === "source-priority") {
    return [taken.filter(([person, took]) => isOutsiderTaken(person, took, reckoning)).length];
  }
  if (goal === "fewest-changes") {
    return [[...reckoning.people.keys()].filter((id) => hasMoved(id, seats.taken.get(id), reckoning)).length];
  }
  if (goal === "unit-preferences") {
    const ranks = taken.flatMap(([person, took]) =>
      took.kind === "post" ? unitRank(person, took.post) : [],
    );
    const tiers = unitTiers(reckoning);
    const count = (rank: number) => ranks.filter((one) => one === rank).length;
    return [...Array.from({ length: tiers }, (_, k) => count(k + 1)), count(Number.POSITIVE_INFINITY)];
  }
  const demand = goal.slice("fill:".length);
  return [taken.filter(([, took]) => took.kind === "post" && took.post.demand === demand).length];
}

function minimumsValue({ staffed, kept }: Seats, { scenario, sections }: Reckoning): number[] {
  const missing = (...demands: Demand[]) =>
    scenario.posts
      .filter((post) => demands.includes(post.demand))
      .reduce((sum, { id, openings }) => sum + Math.max(0, (openings.min ?? 0) - (staffed.get(id) ?? 0)), 0);
  const inSections = sections.needs.map(({ group, count }) => Math.max(0, count - (kept.get(group) ?? 0)));
  const posts = [missing("new-body", "coordinating-office"), missing("urgent"), missing("retained")];
  if (inSections.length === 0) return posts;
  return [...posts, inSections.reduce((sum, one) => sum + one, 0)];
}

function preferenceValue(
  taken: readonly (readonly [string, Alternative])[],
  { scenario, people, highestRank }: Reckoning,
  stage: Stage,
): number[] {
  const last = stage === "voluntary" ? [] : [highestRank + 3];
  const everyRank = new Set([...listedRanks(scenario), highestRank + 1, highestRank + 2, ...last]);
  const levels = [...everyRank].sort((a, b) => a - b);
  if (scenario.policy?.preferences === "generous") levels.reverse();
  const group = (affected: boolean) =>
    taken
      .filter(([person]) => people.get(person)?.affected === affected)
      .flatMap(([, took]) => (took.kind === "waiting" ? [] : took.rank));
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
  if (goal === "recover" || goal === "unit-preferences" || goal.startsWith("fill:")) return true;
  return goal === "preferences" && (scenario.policy?.preferences ?? "rank-maximal") === "rank-maximal";
}
