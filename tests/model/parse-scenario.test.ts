import { describe, expect, it } from "vitest";
import { ScenarioError } from "../../src/kernel/issue";
import { modelOf } from "../../src/model/model-of";
import { parseScenario } from "../../src/model/parse-scenario";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";
import { bases } from "../rejected/bases";
import { set } from "../rejected/table";

describe("parseScenario", () => {
  it("returns a copy that is equal, frozen, and untouched by later changes of the input", () => {
    const input = structuredClone(bases.complete);
    const scenario = parseScenario(input);
    input.people[0].preferences.pop();
    expect(scenario).toEqual(bases.complete);
    expect(Object.isFrozen(scenario.people[0].preferences)).toBe(true);
  });

  it("throws one error that holds every problem, and says them in words", () => {
    const input = structuredClone(bases.small);
    set(["bodies", 5, "jurisdiction"], "gone")(input);
    set(["people", 0, "quotaType"], "gone")(input);
    const attempt = () => parseScenario(input);
    expect(attempt).toThrow(ScenarioError);
    expect(attempt).toThrow(
      /^The scenario has 2 problems:\n {2}bodies\[5\]\.jurisdiction: unknown-jurisdiction/,
    );
  });

  it("takes names of object members for names like any other", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
    const numbers = JSON.parse('{ "constructor": 3 }') as Record<string, number>;
    const scenario = parseScenario(
      scenarioWith({
        quotaTypes: [{ id: "constructor", name: "行政编制" }],
        bodies: names.map((id) => department(id, { quota: numbers, staff: numbers })),
        posts: names.map((id) => post(id, id, { quotaType: "constructor" })),
        people: names.map((id) => person(id, id, names, { quotaType: "constructor" })),
        responses: [{ person: "__proto__", post: "constructor", decision: "decline" }],
      }),
    );
    const model = modelOf(scenario);
    expect(model.bodies.map((body) => body.id)).toEqual([...names].sort());
    for (const line of model.lines)
      expect(line).toMatchObject({ before: 3, unlisted: 2, volunteers: 1, room: 1 });
    expect(model.people.map(({ home, origin }) => [home, origin])).toEqual(names.map((_, k) => [k, k]));
  });

  it("accepts a document without people and posts, with one jurisdiction and one body", () => {
    const model = modelOf(parseScenario(scenarioWith({ bodies: [department("a")] })));
    expect(model).toMatchObject({ people: [], posts: [], lines: [], pools: [], highestRank: 0 });
  });

  describe("accepts what offices really have", () => {
    const ranks = [{ id: "head" }];
    const host = { kind: "host", office: "office", host: "host" } as const;
    it.each([
      [
        "more leaders present than approved",
        {
          ranks,
          bodies: [
            department("a", {
              quota: { administrative: 3 },
              staff: { administrative: 3 },
              leaders: { head: { approved: 1, present: 2 } },
            }),
          ],
        },
      ],
      [
        "leaders in a body without quota of its own",
        { ranks, bodies: [department("a", { leaders: { head: { approved: 1, present: 1 } } })] },
      ],
      [
        "an office hosted by a department, without a document",
        {
          bodies: [department("host"), { ...department("office"), category: "coordinating-office" as const }],
          reforms: [host],
        },
      ],
      ["days from the year 0001 on", { date: "0001-01-01", bodies: [department("a")] }],
    ])("%s", (_, parts) => {
      expect(() => parseScenario(scenarioWith(parts))).not.toThrow();
    });
  });
});
