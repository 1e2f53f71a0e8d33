import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScenarioError } from "../../../src/kernel/issue";
import type { Scenario } from "../../../src/schema/document";
import { scenarioArbitrary } from "../../../src/testing";
import { readScenario } from "../../../src/workbook/read/read-scenario";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { scenarioSheets } from "../../../src/workbook/write/scenario-sheets";
import { repository } from "../../architecture/files";
import { enriched } from "../enriched";

const examples = readdirSync(join(repository, "examples/scenarios")).filter((name) => name.endsWith(".json"));

function readJson(path: string): Scenario {
  return JSON.parse(readFileSync(join(repository, path), "utf8"));
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

  it("refuses a text that no cell can hold, and says where it would stand", () => {
    const scenario = readJson("tests/fixtures/complete-scenario.json");
    const note = "长".repeat(32767);
    expect(readScenario(scenarioSheets({ ...scenario, note }))).toMatchObject({
      success: true,
      document: { note },
    });
    const longer = { ...scenario, note: `${note}长` };
    expect(() => scenarioSheets(longer)).toThrow(WorkbookError);
    expect(() => scenarioSheets(longer)).toThrow(/^基本情况!C3：.*32767/);
  });

  it("leaves out sheets and columns that would say nothing", () => {
    const small = {
      format: "bianzhi/1" as const,
      name: "小",
      jurisdictions: [{ id: "市" }],
      bodies: [{ id: "局", jurisdiction: "市", category: "department" as const }],
      reforms: [],
      posts: [],
      people: [],
    };
    const sheets = scenarioSheets(small);
    expect(sheets.map(({ name }) => name)).toEqual(["基本情况", "层级与总额", "机构"]);
    expect(sheets.map(({ rows }) => rows[0].length)).toEqual([3, 3, 8]);
    expect(readScenario(sheets)).toEqual({ success: true, document: small });
  });

  it("writes names where they say which is meant, numbers where they do not", () => {
    const scenario = readJson("tests/fixtures/complete-scenario.json");
    const people = scenario.people.map((person, k) => ({ ...person, name: k < 2 ? "张三" : `李${k}` }));
    const sheets = scenarioSheets({ ...scenario, people });
    const answers = sheets.find(({ name }) => name === "协商意见")?.rows.slice(2);
    expect(answers?.map((row) => row[1])).toEqual(["甲", "李3"]);
  });

  it("writes the words for sections where a body has none", () => {
    const scenario = readJson("tests/fixtures/complete-scenario.json");
    const bodies = scenario.bodies.map((body) => ({ ...body, sections: body.sections ?? [] }));
    const rows =
      scenarioSheets({ ...scenario, bodies })
        .find(({ name }) => name === "人员")
        ?.rows.slice(2) ?? [];
    expect(rows.map((row) => row[3])).toEqual(["办公室", "人事科", ...Array<string>(6).fill("综合")]);
  });

  it("writes numbers as numbers and long numbers as text", () => {
    const scenario = readJson("tests/fixtures/complete-scenario.json");
    const attributes = { education: "本科", years: 12, card: "150203198001010017", code: "007" };
    const people = scenario.people.map((person) => ({ ...person, attributes }));
    const rows = scenarioSheets({ ...scenario, people }).find(({ name }) => name === "人员")?.rows ?? [];
    expect(rows[0].slice(-4)).toEqual(["特征：学历", "特征：工作年限", "特征：card", "特征：code"]);
    expect(rows[2].slice(-4)).toEqual(["本科", 12, "150203198001010017", "007"]);
  });
});
