import { describe, expect, it } from "vitest";
import { ScenarioError } from "../../src/kernel/issue";
import { modelOf } from "../../src/model/model-of";
import { parseScenario } from "../../src/model/parse-scenario";
import { department, scenarioWith } from "../fixtures/scenario-with";
import { bases } from "../rejected/bases";
import { set } from "../rejected/table";

describe("modelOf", () => {
  it("gives the model that was derived when the scenario was parsed, always the same", () => {
    const scenario = parseScenario(bases.small);
    expect(modelOf(scenario)).toBe(modelOf(scenario));
    expect(modelOf(scenario).scenario).toBe(scenario);
  });

  it("parses anything else first, every time, since it may have changed", () => {
    const input = structuredClone(scenarioWith({ bodies: [department("a", { quota: { worker: 1 } })] }));
    expect(modelOf(input).lines[0].before).toBe(1);
    set(["bodies", 0, "quota", "worker"], 2)(input);
    expect(modelOf(input).lines[0].before).toBe(2);
    set(["bodies", 0, "jurisdiction"], "gone")(input);
    expect(() => modelOf(input)).toThrow(ScenarioError);
  });
});
