import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/model/parse-scenario";
import { reassign } from "../../src/reassign";
import type { Scenario } from "../../src/schema/document";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

function planOf(scenario: Scenario) {
  const result = reassign(parseScenario(scenario));
  if (!("plan" in result)) throw new Error(result.status);
  return result.plan;
}

/** Two people of a department that is cut; only one seat is left in it. */
const cut = scenarioWith({
  ranks: [{ id: "head" }],
  bodies: [
    department("old", {
      quota: { administrative: 2 },
      staff: { administrative: 2 },
      leaders: { head: { approved: 1, present: 1 } },
    }),
    department("other", { quota: { administrative: 1 } }),
  ],
  reforms: [{ kind: "cut", body: "old", by: { administrative: 1 } }],
  people: [person("a", "old", [], { leaderRank: "head" }), person("b", "old", [])],
});

describe("planOf", () => {
  it("names every post that adjustment reaches among the reasons of those who wait, sorted by post", () => {
    const { waiting } = planOf({
      ...cut,
      posts: [
        post("other/a", "other", { openings: { max: 0 } }),
        post("other/x", "other"),
        post("other/z", "other"),
      ],
      people: [person("a", "old", ["other/x"]), person("b", "old", ["other/x"], { acceptsAdjustment: true })],
      policy: { preferences: "rank-maximal" },
    });
    expect(waiting).toEqual([
      {
        person: "b",
        reasons: [
          { code: "no-seat", post: "other/a" },
          { code: "no-seat", post: "other/x" },
          { code: "no-quota", post: "other/z" },
        ],
      },
    ]);
  });

  it("notes a grade that is kept in a retained post too", () => {
    const { placements, notes } = planOf({
      ...cut,
      posts: [post("old/desk", "old", { demand: "retained" })],
      policy: { keepGrade: "flag" },
    });
    expect(placements.map((one) => [one.person, one.post])).toEqual([["a", "old/desk"]]);
    expect(notes).toEqual([{ code: "grade-kept", person: "a", post: "old/desk" }]);
  });
});
