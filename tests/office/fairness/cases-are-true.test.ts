import fc from "fast-check";
import { expect, it } from "vitest";
import { equalTreatment, parseScenario, reassign, sourcePriority, verify } from "../../../src/index";
import type { Plan } from "../../../src/plan/types";
import { scenarioArbitrary } from "../../../src/testing/arbitraries/scenario-arbitrary";

/** Puts one person in the place of another, who waits or stays. */
function exchanged(plan: Plan, person: string, holder: string, post: string, rank: number): Plan {
  return {
    ...plan,
    placements: [
      ...plan.placements.filter((one) => one.person !== person && one.person !== holder),
      { person, post, rank, basis: "listed" },
    ],
    staying: plan.staying.filter((one) => one.person !== person),
    waiting: plan.waiting.filter((one) => one.person !== person),
  };
}

it("whoever is said to be left could have had the post, at the rank that is said", () => {
  let cases = 0;
  fc.assert(
    fc.property(scenarioArbitrary({ maxPeople: 10 }), (drawn) => {
      const scenario = parseScenario(drawn);
      const result = reassign(scenario);
      if (!("plan" in result)) return;
      const { bodies, cases: unequal } = equalTreatment(scenario, result);
      const affected = bodies.reduce((sum, body) => sum + body.affected, 0);
      const waiting = bodies.reduce((sum, body) => sum + body.waiting, 0);
      expect(waiting).toBe(result.plan.waiting.length);
      expect(affected).toBe(scenario.people.length - volunteers(scenario, result.plan));
      const asked = [
        ...unequal.map(({ person, holder, post, listed }) => ({ person, holder, post, rank: listed })),
        ...sourcePriority(scenario, result).map(({ person, outsider, post, wouldBe }) => ({
          person,
          holder: outsider,
          post,
          rank: wouldBe,
        })),
      ];
      for (const { person, holder, post, rank } of asked) {
        cases++;
        const plan = exchanged(result.plan, person, holder, post, rank);
        const wrong = verify(scenario, plan).violations.filter(
          ({ code, ids }) => (code === "pair-not-eligible" || code === "rank-differs") && ids[0] === person,
        );
        expect(wrong).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
  expect(cases).toBeGreaterThan(30);
});

/** People who are not affected: those who stay, and those whom a reform transfers or whose body it leaves alone. */
function volunteers(scenario: ReturnType<typeof parseScenario>, plan: Plan): number {
  const disturbed = new Set(
    scenario.reforms.flatMap((reform) => {
      if (reform.kind === "merge" || reform.kind === "reorganize") return reform.from ?? [];
      return reform.kind === "abolish" || reform.kind === "cut" ? [reform.body] : [];
    }),
  );
  const transferred = new Set(
    scenario.reforms.flatMap((reform) => (reform.kind === "transfer" ? (reform.people ?? []) : [])),
  );
  const staying = new Set(plan.staying.map(({ person }) => person));
  return scenario.people.filter(
    ({ id, body }) => staying.has(id) || transferred.has(id) || !disturbed.has(body),
  ).length;
}
