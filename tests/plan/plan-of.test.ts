import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/model/parse-scenario";
import { reassign } from "../../src/reassign/reassign";
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

  describe("tells whoever waits", () => {
    const refused = (parts: Partial<Scenario>) =>
      planOf({ ...cut, people: [person("b", "old", [])], bodies: cut.bodies, ...parts }).waiting;

    it("that the unit declined them for a retained post that they did not list", () => {
      const posts = [post("old/desk", "old", { demand: "retained", openings: { max: 2 } })];
      const responses = [
        { person: "b", post: "old/desk", decision: "decline" },
        { person: "b", post: "old/desk", by: "home", decision: "decline" },
      ] as const;
      expect(refused({ posts, responses })).toEqual([
        {
          person: "b",
          reasons: [
            { code: "unit-declined", post: "old/desk" },
            { code: "home-declined", post: "old/desk" },
          ],
        },
      ]);
    });

    it("that a retained post that they did not list is of another type", () => {
      const posts = [post("old/desk", "old", { demand: "retained", quotaType: "worker" })];
      expect(refused({ posts })).toEqual([
        { person: "b", reasons: [{ code: "type-incompatible", post: "old/desk" }] },
      ]);
    });

    it("what kept them from every post that adjustment reaches, other types of quota left out", () => {
      const posts = [
        post("other/a", "other"),
        post("other/head", "other", { leaderRank: "head" }),
        post("other/worker", "other", { quotaType: "worker" }),
        post("other/kept", "other", { demand: "retained" }),
      ];
      const people = [person("a", "old", [], { leaderRank: "head", acceptsAdjustment: true })];
      const responses = [{ person: "a", post: "other/a", decision: "decline" }] as const;
      expect(refused({ posts, people, responses })).toEqual([
        {
          person: "a",
          reasons: [
            { code: "unit-declined", post: "other/a" },
            { code: "requirement-not-met", post: "other/a" },
            { code: "no-seat", post: "other/head" },
          ],
        },
      ]);
    });

    it("once, of no post, that all that adjustment opens is of other types", () => {
      const posts = [post("other/x", "other", { quotaType: "worker" })];
      const adjusts = { acceptsAdjustment: true };
      expect(refused({ posts, people: [person("b", "old", [], adjusts)] })).toEqual([
        { person: "b", reasons: [{ code: "type-incompatible" }] },
      ]);
      expect(refused({ posts: [], people: [person("b", "old", [], adjusts)] })).toEqual([
        { person: "b", reasons: [{ code: "not-listed" }] },
      ]);
      expect(refused({ posts })).toEqual([{ person: "b", reasons: [{ code: "not-listed" }] }]);
    });
  });
});
