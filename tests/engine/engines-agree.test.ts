import fc from "fast-check";
import { expect, test } from "vitest";
import { highsEngine } from "../../src/engine/highs/highs-engine";
import {
  type Engine,
  javascriptLpEngine,
  networkEngine,
  parseScenario,
  type Result,
  reassign,
  type Scenario,
  verify,
} from "../../src/index";
import { scenarioArbitrary } from "../../src/testing";

const others: readonly Engine[] = [javascriptLpEngine, await highsEngine()];
const scenarios = 5000 * Number(process.env["BIANZHI_SOAK"] ?? 1);

const minutes = 60_000;

/** Why there is no plan, and how many people are missing in all: which ones, crossing rows leave open. */
function missingIn(result: Result) {
  if (result.status !== "infeasible") return result.status;
  return result.conflict.causes.map((cause) =>
    cause.code === "minimums-unmet" ? cause.missing.reduce((sum, { missing }) => sum + missing, 0) : cause,
  );
}

/** Whether the rows of a scenario nest, minimums made soft. */
function nests(scenario: Scenario): boolean {
  const soft = { ...scenario, policy: { ...scenario.policy, hardMinimums: false } };
  const result = reassign(soft);
  return !("plan" in result) || result.plan.notes.every(({ code }) => code !== "crossing-rows");
}

test(`every engine gives the same plan on ${scenarios} random scenarios, each verified`, {
  timeout: 10 * minutes * Math.max(1, scenarios / 5000),
}, () => {
  const seen = { nesting: 0, crossing: 0, infeasible: 0 };
  fc.assert(
    fc.property(scenarioArbitrary(), (document) => {
      const scenario = parseScenario(document);
      const ours = reassign(scenario);
      if (ours.status === "stopped") throw new Error("nobody said stop");
      seen[
        ours.status === "infeasible" ? "infeasible" : ours.status === "optimal" ? "nesting" : "crossing"
      ]++;
      for (const engine of others) {
        const theirs = reassign(scenario, { engine });
        expect(theirs.status).toBe(ours.status);
        if (!("plan" in ours) || !("plan" in theirs)) {
          expect(missingIn(theirs)).toEqual(missingIn(ours));
          if (nests(scenario)) expect(theirs).toEqual(ours);
          continue;
        }
        expect(verify(scenario, theirs.plan, theirs.certificate).violations).toEqual([]);
        expect(theirs.plan.goals).toEqual(ours.plan.goals);
        if (ours.status !== "optimal") continue;
        const named = { ...theirs.plan, engine: networkEngine.name };
        expect(JSON.stringify(named)).toBe(JSON.stringify(ours.plan));
      }
    }),
    { numRuns: scenarios },
  );
  expect(seen.nesting).toBeGreaterThan(0.5 * scenarios);
  expect(seen.crossing).toBeGreaterThan(0.1 * scenarios);
  expect(seen.infeasible).toBeGreaterThan(0.02 * scenarios);
});
