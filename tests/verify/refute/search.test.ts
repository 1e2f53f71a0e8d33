import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parse-scenario";
import type { Scenario } from "../../../src/model/types";
import type { Plan } from "../../../src/plan/types";
import { reassign } from "../../../src/reassign/reassign";
import { scenarioArbitrary } from "../../../src/testing";
import { verify } from "../../../src/verify/verify";
import {
  choicesOf,
  compareCosts,
  costOf,
  improved,
  planOfChoices,
  type Workshop,
  workshopOf,
} from "./rebuild";

const search = { search: true } as const;

/** Judges a plan that holds: refuted with an exchange that makes it better where the best is better, proved otherwise. */
function judge(workshop: Workshop, best: Plan, plan: Plan, nests: boolean): "refuted" | "proved" | "claimed" {
  const { scenario } = workshop;
  expect(verify(scenario, plan)).toEqual({ ok: true, violations: [], optimality: "claimed" });
  const found = verify(scenario, plan, undefined, search);
  expect(found.violations).toEqual([]);
  const isWorse = compareCosts(costOf(workshop, best), costOf(workshop, plan)) < 0;
  if (nests) expect(found.optimality).toBe(isWorse ? "refuted" : "proved");
  else expect(found.optimality).not.toBe(isWorse ? "proved" : "refuted");
  if (found.optimality !== "refuted") {
    expect(found.ok).toBe(true);
    expect(found.improvement).toBeUndefined();
    return found.optimality === "proved" ? "proved" : "claimed";
  }
  expect(found.ok).toBe(false);
  if (found.improvement === undefined) throw new Error("refuted without an improvement");
  const better = improved(workshop, plan, found.improvement);
  if (better === undefined) throw new Error("an improvement that breaks a rule");
  expect(verify(scenario, better).violations).toEqual([]);
  expect(compareCosts(costOf(workshop, better), costOf(workshop, plan))).toBeLessThan(0);
  const { goals, granted, grants } = found.improvement;
  expect(goals.map(({ goal, before }) => ({ goal, value: before }))).toEqual(plan.goals);
  expect(goals.map(({ goal, after }) => ({ goal, value: after }))).toEqual(better.goals);
  expect(granted).toEqual({ before: costOf(workshop, plan).at(-1), after: costOf(workshop, better).at(-1) });
  const changed = new Map(
    plan.grants.map(({ body, quotaType, count }) => [JSON.stringify([body, quotaType]), count]),
  );
  for (const { body, quotaType, change } of grants) {
    const key = JSON.stringify([body, quotaType]);
    changed.set(key, (changed.get(key) ?? 0) + change);
  }
  const after = better.grants.map(({ body, quotaType, count }) => [JSON.stringify([body, quotaType]), count]);
  expect(Object.fromEntries([...changed].filter(([, count]) => count !== 0))).toEqual(
    Object.fromEntries(after),
  );
  return "refuted";
}

/** The best plan of a scenario; `nests` unless its rows cross. */
function solve(workshop: Workshop): { readonly best: Plan; readonly nests: boolean } | undefined {
  const result = reassign(workshop.scenario);
  return "plan" in result ? { best: result.plan, nests: result.status === "optimal" } : undefined;
}

const seen = { refuted: 0, proved: 0, claimed: 0 };

describe("a search for a better plan", () => {
  it("proves the best plans", () => {
    fc.assert(
      fc.property(scenarioArbitrary({ officeRules: false }), (scenario) => {
        const workshop = workshopOf(scenario);
        const solved = solve(workshop);
        if (solved === undefined) return;
        const { best, nests } = solved;
        const { ok, optimality, proof } = verify(workshop.scenario, best, undefined, search);
        expect(ok).toBe(true);
        const proved = { optimality: "proved", proof: "search" };
        expect({ optimality, proof }).toEqual(nests ? proved : { optimality: "claimed", proof: undefined });
        const rebuilt = planOfChoices(workshop, choicesOf(workshop, best), best);
        if (rebuilt === undefined) throw new Error("the best plan breaks a rule");
        expect(judge(workshop, best, rebuilt, nests)).not.toBe("refuted");
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it("refutes whatever is worse, by an exchange that makes it better", () => {
    const plans = fc.record({
      scenario: scenarioArbitrary({ officeRules: false }),
      steps: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
      surplus: fc.constantFrom(0, 0, 0, 1, 2),
    });
    fc.assert(
      fc.property(plans, ({ scenario, steps, surplus }) => {
        const workshop = workshopOf(scenario);
        const solved = solve(workshop);
        if (solved === undefined) return;
        const { best, nests } = solved;
        const plan = moved(workshop, best, steps, surplus);
        if (plan !== undefined) seen[judge(workshop, best, plan, nests)]++;
      }),
      { numRuns: 900 },
    );
    expect(seen.refuted).toBeGreaterThan(180);
    expect(seen.proved).toBeGreaterThan(40);
  }, 240_000);

  it("knows requirements; of scenarios with rules that it does not know it says nothing", () => {
    const plans = fc.record({
      scenario: scenarioArbitrary(),
      isPlain: fc.boolean(),
      steps: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
    });
    const said = { refuted: 0, proved: 0, claimed: 0 };
    fc.assert(
      fc.property(plans, ({ scenario, isPlain, steps }) => {
        const workshop = workshopOf(isPlain ? withKnownRules(scenario) : scenario);
        const solved = solve(workshop);
        if (solved === undefined) return;
        const { best, nests } = solved;
        const found = verify(workshop.scenario, best, undefined, search);
        expect(found).toMatchObject({ ok: true, violations: [] });
        if (!isPlain) {
          said.claimed += found.optimality === "claimed" ? 1 : 0;
          return;
        }
        const plan = moved(workshop, best, steps, 0);
        if (plan !== undefined) said[judge(workshop, best, plan, nests)]++;
      }),
      { numRuns: 500 },
    );

    expect(Math.min(said.refuted, said.proved, said.claimed)).toBeGreaterThan(20);
  }, 240_000);
});

/** The scenario without the rules and goals that a search leaves to others. */
function withKnownRules(scenario: Scenario): Scenario {
  const { directed: _, goals, ...policy } = scenario.policy ?? {};
  const unknown = new Set(["unit-preferences", "source-priority", "fewest-changes"]);
  return parseScenario({
    ...scenario,
    bodies: scenario.bodies.map((body) => ({
      ...body,
      ...(body.sections === undefined
        ? {}
        : { sections: body.sections.map(({ keepAtLeast: _, ...section }) => section) }),
    })),
    posts: scenario.posts.map(({ reserved: _, ...post }) => post),
    people: scenario.people.map(({ relatives: _, ...person }) => person),
    policy: {
      ...policy,
      ...(goals === undefined ? {} : { goals: goals.filter((goal) => !unknown.has(goal)) }),
    },
  });
}

/** A plan with people moved around as far as rules allow; undefined where nobody could move. */
function moved(
  workshop: Workshop,
  best: Plan,
  steps: readonly (readonly [number, number])[],
  surplus: number,
): Plan | undefined {
  const { people, start } = workshop.program;
  const choice = choicesOf(workshop, best);
  let plan: Plan | undefined;
  for (const [who, where] of people === 0 ? [] : steps) {
    const i = who % people;
    const before = choice[i];
    choice[i] = start[i] + (where % (start[i + 1] - start[i]));
    const next = planOfChoices(workshop, choice, best, surplus);
    if (next === undefined) choice[i] = before;
    else plan = next;
  }
  return plan;
}
