import * as fc from "fast-check";
import type { Policy, PolicyGoal } from "../../schema/document";

const goals: readonly PolicyGoal[] = [
  "minimums",
  "place",
  "preferences",
  "fill:retained",
  "fill:new-body",
  "fill:coordinating-office",
  "fill:urgent",
  "recover",
];

const officeGoals: readonly PolicyGoal[] = ["source-priority", "unit-preferences"];

/** Which policies {@link policyArbitrary} draws. */
export interface PolicyOptions {
  /** Source priority, units' preferences and the directed stage; default true. */
  readonly officeRules?: boolean;
  /** The goal `fewest-changes`, which needs an earlier plan to compare with; default false. */
  readonly fewestChanges?: boolean;
}

/**
 * Every policy that is enforced now: goals in any order, every measure of preferences, hard minimums, lots.
 *
 * @example
 * fc.sample(policyArbitrary(), { seed: 1, numRuns: 3 }).length; // 3
 */
export function policyArbitrary(options: PolicyOptions = {}): fc.Arbitrary<Policy | undefined> {
  const withOffice = options.officeRules ?? true;
  const later: readonly PolicyGoal[] = [
    ...(withOffice ? officeGoals : []),
    ...(options.fewestChanges ? (["fewest-changes"] as const) : []),
  ];
  const policy = fc
    .record({
      goals: fc.option(fc.shuffledSubarray([...goals, ...later]), { nil: undefined }),
      /** A goal that comes before all others: behind them it seldom decides anything. */
      first: fc.constantFrom<(PolicyGoal | undefined)[]>(
        undefined,
        ...(later.length === 0 ? [] : (["minimums", "minimums"] as const)),
        ...later.flatMap((goal) => (goal === "source-priority" ? [goal, goal, goal] : [goal, goal])),
      ),
      preferences: fc.constantFrom(undefined, "rank-maximal", "total-rank", "generous"),
      pooledPreferences: fc.constantFrom(undefined, false, true),
      hardMinimums: fc.constantFrom(
        undefined,
        false,
        undefined,
        false,
        undefined,
        false,
        undefined,
        false,
        undefined,
        false,
        true,
      ),
      keepGrade: fc.constantFrom(undefined, "must", "flag"),
      seed: fc.constantFrom(undefined, undefined, undefined, "2019-01-20公证处公布", "__proto__"),
      stability: fc.constantFrom(undefined, undefined, undefined, "none"),
      directed: withOffice
        ? fc.constantFrom(undefined, false, true, true, true, true)
        : fc.constantFrom(undefined, undefined, undefined, false),
    })
    .map(({ first, ...draw }) => {
      const goals = first === undefined ? draw.goals : [first, ...withoutGoal(draw.goals ?? [], first)];
      const written = Object.entries({ ...draw, goals }).filter(([, value]) => value !== undefined);
      return Object.fromEntries(written) as Policy;
    });
  return fc.option(policy, { nil: undefined, freq: withOffice ? 9 : 4 });
}

function withoutGoal(goals: readonly PolicyGoal[], left: PolicyGoal): PolicyGoal[] {
  return goals.filter((goal) => goal !== left);
}
