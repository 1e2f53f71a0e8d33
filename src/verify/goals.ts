import type { PolicyGoal } from "../model/types";
import type { Plan } from "../plan/types";
import type { Facts } from "./facts";
import type { Report } from "./report";
import type { Tally } from "./tally";

/** Levels of the goal `minimums`: which of its numbers a post's missing people count in. */
export const minimumLevel = { "new-body": 0, "coordinating-office": 0, urgent: 1, retained: 2 } as const;

/** A list states every goal, in order, with its true numbers; `place` says where the list stands in a plan. */
export function checkGoals(
  facts: Facts,
  tally: Tally,
  granted: Float64Array,
  list: Plan["goals"],
  report: Report,
  place = "",
): void {
  const { goals } = facts;
  for (let k = 0; k < Math.max(goals.length, list.length); k++) {
    const stated = list[k];
    if (stated === undefined || stated.goal !== goals[k]) {
      const found = stated?.goal ?? "nothing";
      report("goal-differs", [], { field: `${place}goals[${k}]`, found, expected: goals[k] ?? "nothing" });
      continue;
    }
    const value = goalNumbers(stated.goal, facts, tally, granted);
    if (stated.value.length !== value.length) {
      const numbers = { found: stated.value.length, expected: value.length };
      report("goal-differs", [], { field: `${place}${stated.goal}.length`, ...numbers });
      continue;
    }
    for (const [n, expected] of value.entries()) {
      const found = stated.value[n];
      const field = `${place}${stated.goal}[${n}]`;
      if (found !== expected) report("goal-differs", [], { field, found, expected });
    }
  }
}

/** The numbers of one goal, most important first, as a plan states them. */
export function goalNumbers(goal: PolicyGoal, facts: Facts, tally: Tally, granted: Float64Array): number[] {
  const { at, continuity } = facts;
  const { posts } = at.scenario;
  if (goal === "minimums") {
    const missing = [0, 0, 0];
    for (let p = 0; p < posts.length; p++) {
      const { demand, openings } = posts[p];
      const least = openings.min ?? 0;
      if (least > tally.filled[p]) missing[minimumLevel[demand]] += least - tally.filled[p];
    }
    return continuity.groups.length === 0 ? missing : [...missing, leftEmpty(facts, tally)];
  }
  if (goal === "place") return [tally.waiting];
  if (goal === "preferences") return preferences(facts, tally);
  if (goal === "recover") {
    const divided = facts.pools.toDivide.reduce((sum, count) => sum + count, 0);
    return [divided - granted.reduce((sum, count) => sum + count, 0)];
  }
  if (goal === "source-priority") return [tally.outsiders];
  if (goal === "unit-preferences") return [...tally.atTier];
  if (goal === "fewest-changes") return [tally.changed];
  return [posts.reduce((sum, { demand }, p) => (goal === `fill:${demand}` ? sum + tally.filled[p] : sum), 0)];
}

/** How many people sections lack that `keepAtLeast` asks for. */
function leftEmpty({ continuity, sections }: Facts, { kept }: Tally): number {
  return continuity.groups.reduce((sum, group) => sum + Math.max(0, sections.need[group] - kept[group]), 0);
}

function preferences({ at, wishes }: Facts, { atRank }: Tally): number[] {
  const { policy } = at.scenario;
  const width = wishes.ranks.length;
  const affected: number[] = [];
  const volunteers: number[] = [];
  for (let r = 0; r < width; r++) {
    affected.push(atRank[r]);
    volunteers.push(atRank[width + r]);
  }
  const isPooled = policy?.pooledPreferences === true;
  const groups = isPooled ? [affected.map((people, r) => people + volunteers[r])] : [affected, volunteers];
  if (policy?.preferences === "total-rank") {
    return groups.map((people) =>
      Number(people.reduce((sum, number, r) => sum + BigInt(number) * BigInt(wishes.ranks[r]), 0n)),
    );
  }
  if (policy?.preferences === "generous") for (const people of groups) people.reverse();
  return isPooled ? groups[0] : [...affected, ...volunteers];
}
