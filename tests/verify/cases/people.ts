import { type Case, department, person, planOf, post, scenarioOf } from "./write";

/** Adjustment, whole bodies as wishes, both sides' answers, and a lot between equals. */
export const adjustment: Case = {
  name: "adjustment, responses, ties and a lot",
  scenario: scenarioOf({
    bodies: [department("new"), department("old", 9, 7), department("other", 9, 4)],
    reforms: [
      { kind: "cut", body: "old", by: { administrative: 8 } },
      { kind: "establish", body: "new", quota: { administrative: { min: 2, max: 3 } } },
    ],
    posts: [
      post("new/a", "new", "new-body", { max: 1 }),
      post("new/b", "new", "new-body", { max: 1 }),
      post("other/a", "other", "urgent", { max: 2 }),
      post("other/b", "other", "retained", { max: 2 }),
    ],
    people: [
      {
        ...person("a", "old", []),
        preferences: [
          { body: "new", rank: 1 },
          { post: "new/b", rank: 2 },
        ],
      },
      { ...person("b", "old", []), preferences: [{ body: "new", rank: 1 }] },
      person("c", "old", ["new/a"]),
      person("d", "old", [], { acceptsAdjustment: true }),
      person("e", "old", ["other/a", "other/b"]),
      person("f", "old", ["new/a"], { acceptsAdjustment: true }),
      person("g", "other", ["new/a"], { acceptsAdjustment: true }),
      person("h", "other", [], { acceptsAdjustment: true }),
    ],
    responses: [
      { post: "other/a", person: "e", decision: "decline" },
      { post: "other/a", person: "e", by: "home", decision: "decline" },
      { post: "new/a", person: "c", decision: "hold" },
      { post: "new/b", person: "f", by: "home", decision: "decline" },
      { post: "other/a", person: "d", by: "post", decision: "accept" },
    ],
    policy: { seed: "公证处" },
  }),
  // other: 9 − 2 unlisted = 7: g, h in their seats, d and f by adjustment.
  plan: planOf({
    placements: [
      ["a", "new/a", 1, "listed"],
      ["b", "new/b", 1, "listed"],
      ["d", "other/a", 4, "adjusted"],
      ["f", "other/a", 4, "adjusted"],
    ],
    staying: [
      ["g", "other", 3],
      ["h", "other", 3],
    ],
    waiting: {
      c: [
        ["new/a", "no-seat"],
        ["new/a", "lot"],
      ],
      e: [
        ["other/a", "unit-declined"],
        ["other/a", "home-declined"],
        ["other/b", "retained-only"],
      ],
    },
    grants: [["new", "administrative", 2]],
    pools: [["city", "administrative", { before: 18, freed: 8, granted: 2, reserve: 6 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [2]],
      ["preferences", [2, 0, 0, 2, 0, 0, 2, 0]],
    ],
    notes: [{ code: "by-lot", seed: "公证处" }],
  }),
};

/** Ids that break what is keyed by plain objects, types that are names of inherited properties. */
export const names: Case = {
  name: "treacherous names",
  scenario: scenarioOf({
    quotaTypes: [
      { id: "constructor", name: "甲" },
      { id: "valueof", name: "乙" },
    ],
    bodies: [
      department("__proto__", 0, 0, { quota: { valueof: 3 }, staff: { valueof: 3 } }),
      department("toString", 0, 0, { quota: { constructor: 2 }, staff: { constructor: 1 } }),
      department("ﬁ", 0, 0, {}),
      department("😀"),
    ],
    reforms: [
      { kind: "merge", from: ["__proto__"], into: "😀", quota: {} },
      { kind: "establish", body: "ﬁ", quota: { valueof: 2 } },
    ],
    posts: [post("hasOwnProperty", "ﬁ", "new-body", { max: 2 }, { quotaType: "valueof" })],
    people: [
      person("__proto__", "__proto__", ["hasOwnProperty"], { quotaType: "valueof" }),
      person("constructor", "toString", [], { quotaType: "constructor" }),
      person("ﬁ", "__proto__", ["hasOwnProperty"], { quotaType: "valueof" }),
      person("😀", "__proto__", ["hasOwnProperty"], { quotaType: "valueof" }),
    ],
  }),
  plan: planOf({
    placements: [
      ["__proto__", "hasOwnProperty", 1, "listed"],
      ["😀", "hasOwnProperty", 1, "listed"],
    ],
    staying: [["constructor", "toString", 2]],
    waiting: { ﬁ: [["hasOwnProperty", "no-seat"]] },
    grants: [["ﬁ", "valueof", 2]],
    pools: [
      ["city", "constructor", { before: 2 }],
      ["city", "valueof", { before: 3, freed: 3, granted: 2, reserve: 1 }],
    ],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [1]],
      ["preferences", [2, 0, 0, 0, 1, 0]],
    ],
  }),
};

/**
 * A head may be of either type: the rank's row {head-a, head-i} and the line's row {head-a, plain} share head-a, and x1,
 * who could also go elsewhere, crosses both. Three rows that cross all the way round.
 */
export const crossing: Case = {
  name: "rows that cross",
  scenario: scenarioOf({
    ranks: [{ id: "head" }],
    compatibility: [{ person: "administrative", post: "institution" }],
    bodies: [
      department("o", 2, 0),
      department("old", 3, 2),
      department("u/:", 0, 0, {
        quota: { administrative: 1, institution: 1 },
        leaders: { head: { approved: 1, present: 0 } },
      }),
    ],
    reforms: [{ kind: "abolish", body: "old" }],
    posts: [
      post("head-a", "u/:", "urgent", { max: 1 }, { leaderRank: "head" }),
      post("head-i", "u/:", "urgent", { max: 1 }, { leaderRank: "head", quotaType: "institution" }),
      post("o/a", "o", "urgent", { max: 1 }),
      post("plain", "u/:", "urgent", { max: 1 }),
    ],
    people: [person("x1", "old", ["head-a", "o/a"]), person("x2", "old", ["head-i", "plain"])],
  }),
  plan: planOf({
    placements: [
      ["x1", "o/a", 2, "listed"],
      ["x2", "head-i", 1, "listed"],
    ],
    pools: [
      ["city", "administrative", { before: 6, freed: 3, reserve: 3 }],
      ["city", "institution", { before: 1 }],
    ],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [0]],
      ["preferences", [1, 1, 0, 0, 0, 0, 0, 0]],
    ],
    notes: [
      { code: "crossing-rows", rows: ["person:x1", "body:u\\/\\:/administrative", "leaders:u\\/\\:/head"] },
      { code: "closing-order-not-applied" },
    ],
  }),
};

/** As good a plan for the case `adjustment`: a lists new/b at rank 2, and at rank 1 with the whole body. */
export const swapped: Case = {
  ...adjustment,
  name: "the lower of two ranks for one post",
  plan: {
    ...adjustment.plan,
    placements: adjustment.plan.placements.map((entry) =>
      entry.person === "a" || entry.person === "b"
        ? { ...entry, post: entry.person === "a" ? "new/b" : "new/a" }
        : entry,
    ),
  },
};
