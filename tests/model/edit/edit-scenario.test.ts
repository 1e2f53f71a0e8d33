import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScenarioError } from "../../../src/kernel/issue";
import { editScenario } from "../../../src/model/edit/edit-scenario";
import { applyRecorded } from "../../../src/model/edit/record";
import { parseScenario } from "../../../src/model/parse-scenario";
import { scenarioArbitrary } from "../../../src/testing";
import { small } from "../../fixtures/small-scenario";

describe("editScenario", () => {
  it("gives patches that lead there and back, and the same bytes for the same edit", () => {
    fc.assert(
      fc.property(scenarioArbitrary(), (document) => {
        const scenario = parseScenario(document);
        const before = JSON.stringify(scenario);
        const edit = () =>
          editScenario(scenario, (draft) => {
            draft.name = `${draft.name}（修订）`;
            draft.people.pop();
            for (const person of draft.people) person.acceptsAdjustment = !person.acceptsAdjustment;
          });
        let edited: ReturnType<typeof edit>;
        try {
          edited = edit();
        } catch (problem) {
          expect(problem).toBeInstanceOf(ScenarioError);
          expect(JSON.stringify(scenario)).toBe(before);
          return;
        }
        expect(JSON.stringify(scenario)).toBe(before);
        expect(JSON.stringify(edit())).toBe(JSON.stringify(edited));
        expect(applyRecorded(scenario, edited.patches)).toEqual(edited.scenario);
        expect(applyRecorded(edited.scenario, edited.inverse)).toEqual(scenario);
      }),
      { numRuns: 100 },
    );
  });

  it("gives a frozen scenario, with small patches", () => {
    const scenario = parseScenario(small);
    const { scenario: edited, patches } = editScenario(scenario, (draft) => {
      draft.policy = { ...draft.policy, directed: true };
    });
    expect(edited.policy?.directed).toBe(true);
    expect(Object.isFrozen(edited.people)).toBe(true);
    expect(patches).toHaveLength(1);
    expect(patches[0]?.path[0]).toBe("policy");
  });

  it("says everything that is wrong with what was made", () => {
    const scenario = parseScenario(small);
    const attempt = () =>
      editScenario(scenario, (draft) => {
        draft.jurisdictions = [];
        Object.assign(draft, { sopce: 1 });
      });
    expect(attempt).toThrow(ScenarioError);
    expect(attempt).toThrow(/jurisdictions: empty-list[\s\S]*sopce: unknown-key|sopce[\s\S]*jurisdictions/);
  });

  it.each<[string, unknown, string]>([
    ["no function", "name", "must be a function"],
    ["returns what it assigned", (draft: { name: string }) => (draft.name = "别名"), "must return nothing"],
    ["returns a new one", (draft: object) => ({ ...draft, name: "别名" }), "must return nothing"],
    [
      "is async",
      async (draft: { name: string }) => {
        await Promise.resolve();
        draft.name = "别名";
      },
      "must be done when it returns",
    ],
  ])("refuses a recipe that %s", (_, recipe, message) => {
    const scenario = parseScenario(small);
    const attempt = () => editScenario(scenario, recipe as never);
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(message);
  });

  it("refuses a draft that is written to afterwards", () => {
    let leaked: { name: string } | undefined;
    editScenario(parseScenario(small), (draft) => {
      leaked = draft;
      draft.name = "别名";
    });
    expect(() => Object.assign(leaked as object, { name: "又一个" })).toThrow(TypeError);
  });
});
