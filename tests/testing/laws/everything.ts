import { parseScenario } from "../../../src/model/parse-scenario";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

/** A little of everything that a law may speak of; solved by hand in `laws.test.ts`. */
export const everything = parseScenario(
  scenarioWith({
    quotaTypes: [
      { id: "administrative", name: "行政编制" },
      { id: "institution", name: "事业编制" },
    ],
    ranks: [{ id: "head" }],
    jurisdictions: [{ id: "city", total: { administrative: 9 }, ceiling: { administrative: 8 } }],
    bodies: [
      department("old", {
        quota: { administrative: 4 },
        staff: { administrative: 4, institution: 1 },
        leaders: { head: { approved: 1, present: 1 } },
      }),
      department("keep", { quota: { administrative: 4 }, staff: { administrative: 2 } }),
      department("new"),
    ],
    reforms: [
      { kind: "abolish", body: "old" },
      {
        kind: "transfer",
        from: "old",
        to: "keep",
        mode: "people-with-quota",
        staff: { administrative: 1 },
        quota: { administrative: 1 },
        duties: ["review"],
      },
      { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 1 } } },
    ],
    posts: [
      post("new/desk", "new", { demand: "new-body", openings: { min: 1, max: 2 } }),
      post("keep/desk", "keep"),
    ],
    people: [
      person("a", "old", ["new/desk"]),
      person("b", "old", ["new/desk"], { leaderRank: "head" }),
      person("c", "old", [], { acceptsAdjustment: false }),
      person("i", "old", ["new/desk"], { quotaType: "institution" }),
      person("v", "keep", ["new/desk", "keep/desk"]),
    ],
    responses: [{ person: "v", post: "keep/desk", decision: "decline" }],
    duties: [{ id: "review", name: "行政复议", from: "old", to: "keep" }],
  }),
);
