import { parseScenario } from "../../../src/model/parse-scenario";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

/** A little of every rule of the office; solved by hand in `rule-laws.test.ts`. */
export const officeRules = parseScenario(
  scenarioWith({
    date: "2019-01-11",
    bodies: [
      department("old", { quota: { administrative: 4 }, staff: { administrative: 4 } }),
      department("keep", {
        quota: { administrative: 2 },
        staff: { administrative: 2 },
        sections: [{ id: "desk", kind: "comprehensive", keepAtLeast: 2 }],
      }),
      department("new", { category: "temporary", expires: "2020-12-31", returnTo: "keep" }),
    ],
    reforms: [
      { kind: "abolish", body: "old" },
      { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 4 } } },
    ],
    posts: [
      post("new/desk", "new", {
        demand: "new-body",
        openings: { max: 3 },
        requires: [{ attribute: "education", op: "equals", value: "本科" }],
        reserved: [{ count: 2, requires: [{ attribute: "party", op: "equals", value: true }] }],
      }),
      post("new/work", "new", { demand: "new-body", section: "business" }),
    ],
    people: [
      person("a", "old", ["new/desk"], { attributes: { education: "本科" } }),
      person("b", "old", ["new/desk"], {
        attributes: { education: "本科", party: true },
        relatives: [{ person: "a" }],
      }),
      person("c", "old", [], { attributes: { education: "本科" } }),
      person("d", "old", ["new/desk"]),
      person("v", "keep", ["new/work"], { section: "desk" }),
      person("w", "keep", [], { section: "desk" }),
    ],
    policy: { directed: true },
  }),
);

/** The laws about them, of which the other scenario says nothing. */
export const ruleLaws: readonly string[] = [
  "requirements-met",
  "reserved-seats-kept",
  "relatives-apart",
  "continuity-reported",
  "directed-touches-nobody",
  "returns-noted",
  "met-requirement-changes-nothing",
  "lost-attribute-never-helps",
];
