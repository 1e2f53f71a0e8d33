import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelValue } from "../../../src/engine/costs";
import { networkEngine } from "../../../src/engine/network/network-engine";
import type { Progress } from "../../../src/engine/types";
import { formulate, parseScenario, reassign, reassignAsync, type Scenario } from "../../../src/index";
import { scenarioArbitrary } from "../../../src/testing";

/** The last value that was told of each level, and all of them. */
function told(scenario: Scenario): { seen: Progress[]; last: Map<number, number> } {
  const seen: Progress[] = [];
  networkEngine.solve(formulate(parseScenario(scenario)), { proceed: (progress) => seen.push(progress) > 0 });
  const last = new Map<number, number>();
  for (const { level, value } of seen) if (value !== undefined) last.set(level, value);
  return { seen, last };
}

describe("the value of a level so far", () => {
  it("ends as what the answer comes to, level by level", () => {
    let levels = 0;
    fc.assert(
      fc.property(scenarioArbitrary(), (scenario) => {
        const program = formulate(parseScenario(scenario));
        const outcome = networkEngine.solve(program, { proceed: () => true });
        if (outcome.status !== "optimal") return;
        const { last } = told(scenario);
        for (const [k, value] of last) {
          levels += 1;
          expect([k, value]).toEqual([k, levelValue(program, program.levels[k], outcome.answer)]);
        }
      }),
      { numRuns: 400 },
    );
    expect(levels).toBeGreaterThan(1000);
  });

  it("never gets worse while its level is in work", () => {
    fc.assert(
      fc.property(scenarioArbitrary(), (scenario) => {
        const program = formulate(parseScenario(scenario));
        const { seen } = told(scenario);
        let before: Progress | undefined;
        for (const progress of seen) {
          if (progress.value === undefined) continue;
          if (before?.value !== undefined && before.level === progress.level) {
            const gain = progress.value - before.value;
            expect(program.levels[progress.level].sense === "least" ? -gain : gain).toBeGreaterThanOrEqual(0);
          }
          expect(progress.level).toBeGreaterThanOrEqual(before?.level ?? 0);
          before = progress;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("reaches whoever asked for progress, in both ways of solving", async () => {
    const scenario = parseScenario(
      JSON.parse(readFileSync(new URL("../../../examples/scenarios/baotou.json", import.meta.url), "utf8")),
    );
    const seen: Progress[] = [];
    const onProgress = (progress: Progress) => {
      seen.push(progress);
      return true;
    };
    const result = reassign(scenario, { onProgress });
    const waiting = formulate(scenario).levels.findIndex(({ goal }) => goal === "place");
    const values = (): (number | undefined)[] =>
      seen.filter(({ level }) => level === waiting).map(({ value }) => value);
    expect(values().at(-1)).toBe("plan" in result ? result.plan.waiting.length : undefined);
    seen.length = 0;
    await reassignAsync(scenario, { onProgress });
    expect(values().at(-1)).toBe("plan" in result ? result.plan.waiting.length : undefined);
  });
});
