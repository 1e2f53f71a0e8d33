import { describe, expect, test } from "vitest";
import { eligiblePairs } from "../../src/formulation/eligible-pairs";
import { basisNames } from "../../src/formulation/types";
import { finish } from "../../src/kernel/steps";
import { modelOf } from "../../src/model/model-of";
import type { Scenario } from "../../src/model/types";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

/** `{ person: ["post basis rank", …] }` */
function pairsOf(scenario: Scenario): Record<string, string[]> {
  const model = modelOf(scenario);
  const pairs = finish(eligiblePairs(model));
  return Object.fromEntries(
    model.people.map((entry, i) => {
      const list: string[] = [];
      for (let e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
        list.push(`${model.posts[pairs.post[e]].id} ${basisNames[pairs.basis[e]]} ${pairs.rank[e]}`);
      }
      return [entry.id, list];
    }),
  );
}

const quota = { administrative: 10, institution: 5 };
const staff = { administrative: 6, institution: 3 };
const base = scenarioWith({
  bodies: [
    department("old", { quota, staff }),
    department("older", { quota, staff }),
    department("new"),
    department("other", { quota, staff }),
  ],
  reforms: [
    { kind: "merge", from: ["old", "older"], into: "new", quota: { administrative: 16, institution: 8 } },
  ],
  posts: [
    post("keep", "new", { demand: "retained" }),
    post("near", "new"),
    post("far", "other"),
    post("unit", "other", { quotaType: "institution" }),
  ],
});

describe("eligible pairs", () => {
  test("listed posts at their rank, retained posts without listing at L+1", () => {
    const pairs = pairsOf({ ...base, people: [person("a", "old", ["far", "near"])] });
    expect(pairs["a"]).toEqual(["far listed 1", "keep stayed 3", "near listed 2"]);
  });

  test("a retained post that was listed keeps the person's rank", () => {
    const pairs = pairsOf({ ...base, people: [person("a", "old", ["keep"])] });
    expect(pairs["a"]).toEqual(["keep listed 1"]);
  });

  test("服从调剂 reaches every other post of a compatible type at L+2", () => {
    const pairs = pairsOf({ ...base, people: [person("a", "old", ["far"], { acceptsAdjustment: true })] });
    expect(pairs["a"]).toEqual(["far listed 1", "keep stayed 2", "near adjusted 3"]);
  });

  test("for a volunteer it counts only if they listed something", () => {
    const people = [
      person("a", "other", [], { acceptsAdjustment: true }),
      person("b", "other", ["near"], { acceptsAdjustment: true }),
    ];
    const pairs = pairsOf({ ...base, people });
    expect(pairs["a"]).toEqual([]);
    expect(pairs["b"]).toEqual(["far adjusted 3", "near listed 1"]);
  });

  test("retained posts take nobody else, listed or not", () => {
    const pairs = pairsOf({ ...base, people: [person("a", "other", ["keep"], { acceptsAdjustment: true })] });
    expect(pairs["a"]).toEqual(["far adjusted 3", "near adjusted 3"]);
  });

  test("types are not mixed without a line in the compatibility table", () => {
    const people = [person("a", "old", ["unit"])];
    expect(pairsOf({ ...base, people })["a"]).toEqual(["keep stayed 2"]);
    const compatibility = [{ person: "administrative", post: "institution" }];
    expect(pairsOf({ ...base, people, compatibility })["a"]).toEqual(["keep stayed 2", "unit listed 1"]);
  });

  test("a decline by either side removes the pair, hold does not", () => {
    const people = [person("a", "old", ["far", "near"])];
    const declined = (by: "post" | "home", decision: "decline" | "hold") =>
      pairsOf({ ...base, people, responses: [{ person: "a", post: "far", by, decision }] })["a"];
    expect(declined("post", "decline")).not.toContain("far listed 1");
    expect(declined("home", "decline")).not.toContain("far listed 1");
    expect(declined("home", "hold")).toContain("far listed 1");
  });

  test("of two entries that cover one post the lower rank holds", () => {
    const preferences = [
      { body: "other", rank: 4 },
      { post: "far", rank: 7 },
    ];
    const pairs = pairsOf({ ...base, people: [person("a", "old", [], { preferences })] });
    expect(pairs["a"]).toEqual(["far listed 4", "keep stayed 8"]);
  });

  test("a leader takes only posts of at least their rank, unless grades are flagged", () => {
    const ranks = [{ id: "head" }, { id: "deputy" }];
    const leaders = { deputy: { approved: 1, present: 1 } };
    const scenario: Scenario = {
      ...base,
      ranks,
      bodies: base.bodies.map((body) => (body.id === "old" ? { ...body, leaders } : body)),
      posts: [...base.posts, post("chief", "other", { leaderRank: "head" })],
      people: [person("a", "old", ["far", "chief"], { leaderRank: "deputy" })],
    };
    expect(pairsOf(scenario)["a"]).toEqual(["chief listed 2", "keep stayed 3"]);
    const flagged: Scenario = { ...scenario, policy: { keepGrade: "flag" } };
    expect(pairsOf(flagged)["a"]).toEqual(["chief listed 2", "far listed 1", "keep stayed 3"]);
  });

  test("nobody enters under a permit in force; who is inside may move", () => {
    const permits = [
      { id: "t", document: "文", body: "other", quotaType: "administrative", over: 1, until: "2020-01-01" },
    ];
    const people = [person("a", "old", ["far"]), person("b", "other", ["far"])];
    const pairs = pairsOf({ ...base, people, permits, date: "2019-06-01" });
    expect(pairs["a"]).toEqual(["keep stayed 2"]);
    expect(pairs["b"]).toEqual(["far listed 1"]);
    expect(pairsOf({ ...base, people, permits, date: "2020-01-02" })["a"]).toContain("far listed 1");
  });
});
