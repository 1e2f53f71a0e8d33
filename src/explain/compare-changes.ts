import type { Facts } from "../verify/facts";
import type { Change } from "./types";

/** Compares what two changes cost, goal by goal, then by grants: below zero where the first costs less. */
export function compareChanges(facts: Facts, a: Change, b: Change): number {
  const first = costsOf(facts, a);
  const second = costsOf(facts, b);
  for (const [k, cost] of first.entries()) if (cost !== second[k]) return cost - second[k];
  return 0;
}

/** What a change costs, level by level, all goals taken as least; the last number is quota granted. */
export function costsOf({ at }: Facts, { goals, granted }: Change): number[] {
  const rankMaximal = (at.scenario.policy?.preferences ?? "rank-maximal") === "rank-maximal";
  const costs = goals.flatMap(({ goal, before, after }) => {
    const isLeast = least.has(goal) || (goal === "preferences" && !rankMaximal);
    return after.map((number, k) => (isLeast ? number - before[k] : before[k] - number));
  });
  return [...costs, granted.after - granted.before];
}

const least: ReadonlySet<string> = new Set(["minimums", "place", "source-priority", "fewest-changes"]);
