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

/** Every policy that is enforced now: goals in any order, every measure of preferences, hard minimums, lots. */
export function policyArbitrary(): fc.Arbitrary<Policy | undefined> {
  const policy = fc
    .record({
      goals: fc.option(fc.shuffledSubarray([...goals]), { nil: undefined }),
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
        true,
      ),
      keepGrade: fc.constantFrom(undefined, "must", "flag"),
      seed: fc.constantFrom(undefined, undefined, undefined, "2019-01-20公证处公布", "__proto__"),
      stability: fc.constantFrom(undefined, undefined, undefined, "none"),
      directed: fc.constantFrom(undefined, undefined, undefined, false),
    })
    .map(
      (draw) => Object.fromEntries(Object.entries(draw).filter(([, value]) => value !== undefined)) as Policy,
    );
  return fc.option(policy, { nil: undefined, freq: 4 });
}
