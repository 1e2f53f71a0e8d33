import { type Case, department, person, planOf, post, scenarioOf } from "./write";

/** x waits for the position of a head, which a volunteer holds in an own seat. Nothing else is short. */
export const oneHead: Case = {
  name: "a leader position held in an own seat",
  scenario: scenarioOf({
    ranks: [{ id: "head" }],
    bodies: [
      department("n", 9, 1, { leaders: { head: { approved: 1, present: 1 } } }),
      department("old", 1, 1),
    ],
    reforms: [{ kind: "abolish", body: "old" }],
    posts: [post("n/head", "n", "urgent", { max: 3 }, { leaderRank: "head" })],
    people: [person("v", "n", [], { leaderRank: "head" }), person("x", "old", ["n/head"])],
  }),
  plan: planOf({
    staying: [["v", "n", 2]],
    waiting: { x: [["n/head", "no-seat"]] },
    pools: [["city", "administrative", { before: 10, freed: 1, reserve: 1 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [1]],
      ["preferences", [0, 0, 0, 0, 1, 0]],
    ],
  }),
};

/** x waits because the quota of n is used up by a volunteer in an own seat. */
export const oneSeat: Case = {
  name: "quota used up by an own seat",
  scenario: scenarioOf({
    bodies: [department("n", 1, 1), department("old", 1, 1)],
    reforms: [{ kind: "abolish", body: "old" }],
    posts: [post("n/a", "n", "urgent", { max: 3 })],
    people: [person("v", "n", []), person("x", "old", ["n/a"])],
  }),
  plan: {
    ...oneHead.plan,
    ...{
      waiting: [{ person: "x", reasons: [{ code: "no-quota", post: "n/a" }] }],
      pools: oneHead.plan.pools.map((pool) => ({ ...pool, before: 2, after: 2 })),
    },
  },
};

/** Two new bodies of one each, and a pool that can pay one. */
export const onePool: Case = {
  name: "a pool that binds",
  scenario: scenarioOf({
    bodies: [department("a"), department("b"), department("old", 1, 2)],
    reforms: [
      { kind: "abolish", body: "old" },
      { kind: "establish", body: "a", quota: { administrative: { min: 0, max: 1 } } },
      { kind: "establish", body: "b", quota: { administrative: { min: 0, max: 1 } } },
    ],
    posts: [post("a/a", "a", "new-body", { max: 3 }), post("b/b", "b", "new-body", { max: 3 })],
    people: [person("x", "old", ["a/a"]), person("y", "old", ["b/b"])],
  }),
  plan: planOf({
    placements: [["x", "a/a", 1, "listed"]],
    waiting: { y: [["b/b", "no-quota"]] },
    grants: [["a", "administrative", 1]],
    pools: [["city", "administrative", { before: 1, freed: 1, granted: 1 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [1]],
      ["preferences", [1, 0, 0, 0, 0, 0]],
    ],
  }),
};

/** x would rather go elsewhere than where somebody must be. */
export const mustBe: Case = {
  name: "a hard minimum that is met",
  scenario: scenarioOf({
    bodies: [department("n", 9, 0), department("old", 1, 1)],
    reforms: [{ kind: "abolish", body: "old" }],
    posts: [post("n/must", "n", "urgent", { min: 1, max: 3 }), post("n/rather", "n", "urgent", { max: 3 })],
    people: [person("x", "old", ["n/rather", "n/must"])],
    policy: { hardMinimums: true, goals: ["place", "preferences"] },
  }),
  plan: planOf({
    placements: [["x", "n/must", 2, "listed"]],
    pools: [["city", "administrative", { before: 10, freed: 1, reserve: 1 }]],
    goals: [
      ["place", [0]],
      ["preferences", [0, 1, 0, 0, 0, 0, 0, 0]],
    ],
  }),
};

/** Whoever lists their own successor as a whole lists its retained posts. */
export const ownBody: Case = {
  name: "one's own body as a wish",
  scenario: scenarioOf({
    bodies: [department("m"), department("old", 1, 1)],
    reforms: [{ kind: "merge", from: ["old"], into: "m", quota: { administrative: 1 } }],
    posts: [post("m/a", "m", "retained", { max: 3 })],
    people: [{ ...person("x", "old", []), preferences: [{ body: "m", rank: 1 }] }],
  }),
  plan: planOf({
    placements: [["x", "m/a", 1, "listed"]],
    pools: [["city", "administrative", { before: 1 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [0]],
      ["preferences", [1, 0, 0, 0, 0, 0]],
    ],
  }),
};
