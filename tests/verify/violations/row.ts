import type { Plan } from "../../../src/plan/types";
import type { Violation } from "../../../src/verify/types";
import type { Case } from "../cases/write";
import { replaceAt } from "../tampering";

/** One change to a case's plan, and everything that must be found. */
export interface Row {
  readonly name: string;
  readonly given: Case;
  readonly change: (plan: Plan) => unknown;
  readonly expected: readonly Partial<Violation>[];
}

export function row(
  name: string,
  given: Case,
  change: (plan: Plan) => unknown,
  ...expected: readonly Partial<Violation>[]
): Row {
  return { name, given, change, expected };
}

export const law = (article: number) => `地方各级人民政府机构设置和编制管理条例第${article}条`;

/** A case with other rules and only the goals that the change leaves alone, so that one thing alone is wrong. */
export const under = (given: Case, policy: Case["scenario"]["policy"]): Case => ({
  ...given,
  scenario: { ...given.scenario, policy },
  plan: { ...given.plan, goals: given.plan.goals.filter(({ goal }) => policy?.goals?.includes(goal)) },
});

export const quiet = { goals: ["minimums"] } as const;

export const pool = (plan: Plan, changes: Partial<Plan["pools"][number]>, at = 0): Plan => ({
  ...plan,
  pools: replaceAt(plan.pools, at, { ...plan.pools[at], ...changes }),
});

export const placement = (plan: Plan, changes: Partial<Plan["placements"][number]>, at = 0): Plan => ({
  ...plan,
  placements: replaceAt(plan.placements, at, { ...plan.placements[at], ...changes }),
});
