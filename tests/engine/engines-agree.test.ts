import fc from "fast-check";
import { expect, test } from "vitest";
import { highsEngine } from "../../src/engine/highs/highs-engine";
import {
  type Engine,
  javascriptLpEngine,
  networkEngine,
  parseScenario,
  reassign,
  verify,
} from "../../src/index";
import { scenarioArbitrary } from "../../src/testing";

const others: readonly Engine[] = [javascriptLpEngine, await highsEngine()];
const scenarios = 5000 * Number(process.env["BIANZHI_SOAK"] ?? 1);

const minutes = 60_000;

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
          expect(theirs).toEqual(ours);
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
  expect(seen.nesting).toBeGreaterThan(0.8 * scenarios);
  expect(seen.crossing).toBeGreaterThan(0.002 * scenarios);
  expect(seen.infeasible).toBeGreaterThan(0.02 * scenarios);
});
