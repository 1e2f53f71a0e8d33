import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
      fc.property(scenarioArbitrary(), (scenario) => {
        const workshop = workshopOf(scenario);
        const solved = solve(workshop);
        if (solved === undefined) return;
        const { best, nests } = solved;
        const { ok, optimality, proof } = verify(workshop.scenario, best, undefined, search);
        expect(ok).toBe(true);
        if (nests) expect({ optimality, proof }).toEqual({ optimality: "proved", proof: "search" });
        const rebuilt = planOfChoices(workshop, choicesOf(workshop, best), best);
        if (rebuilt === undefined) throw new Error("the best plan breaks a rule");
        expect(judge(workshop, best, rebuilt, nests)).not.toBe("refuted");
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it("refutes whatever is worse, by an exchange that makes it better", () => {
    const plans = fc.record({
      scenario: scenarioArbitrary(),
      steps: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
      surplus: fc.constantFrom(0, 0, 0, 1, 2),
    });
    fc.assert(
      fc.property(plans, ({ scenario, steps, surplus }) => {
        const workshop = workshopOf(scenario);
        const solved = solve(workshop);
        if (solved === undefined || workshop.program.people === 0) return;
        const { best, nests } = solved;
        const { people, start } = workshop.program;
        const choice = choicesOf(workshop, best);
        let plan: Plan | undefined;
        for (const [who, where] of steps) {
          const i = who % people;
          const before = choice[i];
          choice[i] = start[i] + (where % (start[i + 1] - start[i]));
          const moved = planOfChoices(workshop, choice, best, surplus);
          if (moved === undefined) choice[i] = before;
          else plan = moved;
        }
        if (plan !== undefined) seen[judge(workshop, best, plan, nests)]++;
      }),
      { numRuns: 900 },
    );
    expect(seen.refuted).toBeGreaterThan(180);
    expect(seen.proved).toBeGreaterThan(40);
  }, 240_000);
});
