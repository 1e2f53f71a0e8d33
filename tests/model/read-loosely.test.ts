import { describe, expect, it } from "vitest";
import { ScenarioError } from "../../src/kernel/issue";
import { parseScenario } from "../../src/model/parse-scenario";
import { readLoosely } from "../../src/model/read-loosely";
import { small } from "../fixtures/small-scenario";

describe("readLoosely", () => {
  it("gives a scenario that was parsed as it is", () => {
    const scenario = parseScenario(small);
    expect(readLoosely(scenario)).toEqual({ scenario, issues: [] });
    expect(readLoosely(scenario).scenario).toBe(scenario);
  });

  it("fills in lists that are absent, and no others", () => {
    const { format, name, jurisdictions, bodies } = small;
    const bare = { format, name, jurisdictions, bodies };
    expect(readLoosely(bare)).toEqual({
      scenario: { ...bare, reforms: [], posts: [], people: [] },
      issues: [],
    });
    expect(() => readLoosely({ format, name, jurisdictions })).toThrow(ScenarioError);
  });

  it("hands on what is wrong with names and numbers", () => {
    const wrong = { ...small, people: [{ ...small.people[0], body: "nowhere" }] };
    const { scenario, issues } = readLoosely(wrong);
    expect(scenario.people[0]?.body).toBe("nowhere");
    expect(issues.map(({ code }) => code)).toEqual(["unknown-body"]);
  });

  it.each([[null], [7], ["x"], [[]], [{}], [{ ...small, people: 3 }]])("refuses the form of %j", (input) => {
    expect(() => readLoosely(input)).toThrow(ScenarioError);
  });
});
