import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScenarioError } from "../../../src/kernel/issue";
import type { Scenario } from "../../../src/schema/document";
import { scenarioArbitrary } from "../../../src/testing";
import { readScenario } from "../../../src/workbook/read/read-scenario";
import { scenarioSheets } from "../../../src/workbook/write/scenario-sheets";
import { enriched } from "../enriched";

const folder = new URL("../../..", import.meta.url).pathname;
const examples = readdirSync(join(folder, "examples/scenarios")).filter((name) => name.endsWith(".json"));

function readJson(path: string): Scenario {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}

describe("scenarioSheets", () => {
  it("loses nothing of the complete scenario", () => {
    const scenario = readJson("tests/fixtures/complete-scenario.json");
    expect(readScenario(scenarioSheets(scenario))).toEqual({ success: true, document: scenario });
  });

  it.each(examples.filter((name) => name !== "health-check.json"))("loses nothing of %s", (name) => {
    const scenario = readJson(`examples/scenarios/${name}`);
    expect(readScenario(scenarioSheets(scenario))).toEqual({ success: true, document: scenario });
  });

  it("refuses what is not in order: it could not be read again", () => {
    const scenario = readJson("examples/scenarios/health-check.json");
    expect(() => scenarioSheets(scenario)).toThrow(ScenarioError);
  });

  it("loses nothing of any scenario", () => {
    fc.assert(
      fc.property(scenarioArbitrary({ fewestChanges: true }), (scenario) => {
        expect(readScenario(scenarioSheets(scenario))).toEqual({ success: true, document: scenario });
      }),
      { numRuns: 500 },
    );
  });

  it("loses nothing where names are shared, look like marks, or stand in spaces, and lists are empty", () => {
    fc.assert(
      fc.property(enriched(scenarioArbitrary({ fewestChanges: true })), (scenario) => {
        expect(readScenario(scenarioSheets(scenario))).toEqual({ success: true, document: scenario });
      }),
      { numRuns: 500 },
    );
  });
});
