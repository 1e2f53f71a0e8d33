import { type Case, department, person, planOf, post, scenarioOf } from "./write";

/** Two departments of 10 and 6 merge into one of 12: 4 freed, 2 granted to a new body. */
export const merge: Case = {
  name: "merge and establish",
  scenario: scenarioOf({
    bodies: [department("a", 10, 8), department("b", 6, 6), department("m"), department("s")],
    reforms: [
      { kind: "merge", from: ["a", "b"], into: "m", quota: { administrative: 12 } },
      { kind: "establish", body: "s", quota: { administrative: { min: 0, max: 2 } } },
    ],
    posts: [
      post("m/office", "m", "retained", { max: 1 }),
      post("s/office", "s", "new-body", { min: 3, max: 3 }),
    ],
    people: [
      person("a1", "a", ["s/office"]),
      person("a2", "a", []),
      person("b1", "b", ["s/office"]),
      person("b2", "b", ["s/office", "m/office"]),
    ],
  }),
  // Unlisted staff: 6 of a, 4 of b; room in m: 12 − 10 = 2, but one seat.
  plan: planOf({
    placements: [
      ["a1", "s/office", 1, "listed"],
      ["a2", "m/office", 3, "stayed"],
      ["b1", "s/office", 1, "listed"],
    ],
    waiting: {
      b2: [
        ["m/office", "no-seat"],
        ["s/office", "no-quota"],
      ],
    },
    grants: [["s", "administrative", 2]],
    pools: [["city", "administrative", { before: 16, freed: 4, granted: 2, reserve: 2 }]],
    shortfalls: [["s/office", 1]],
    goals: [
      ["minimums", [1, 0, 0]],
      ["place", [1]],
      ["preferences", [2, 0, 1, 0, 0, 0, 0, 0]],
    ],
  }),
};

/** A merger that may keep between 3 and 5 of 6, itself absorbed: a chain; and an abolition. */
export const chain: Case = {
  name: "chain of merger, absorption and abolition",
  scenario: scenarioOf({
    bodies: [
      department("a", 4, 1),
      department("b", 2, 1),
      department("gone", 5, 2),
      department("mid"),
      department("r", 7, 3),
    ],
    reforms: [
      { kind: "reorganize", body: "r", from: ["mid"], quota: { administrative: { min: 8, max: 13 } } },
      { kind: "merge", from: ["a", "b"], into: "mid", quota: { administrative: 5 } },
      { kind: "abolish", body: "gone" },
      { kind: "transfer", from: "gone", to: "mid", mode: "people-only", staff: { administrative: 1 } },
    ],
    posts: [post("r/office", "r", "retained", { max: 5 })],
    people: [
      person("a1", "a", []),
      person("gone1", "gone", []),
      person("r1", "r", []),
      person("r2", "r", [], { acceptsAdjustment: true }),
    ],
  }),
  // mid: 6, keeps 5, frees 1. r: 7 + 5 = 12, keeps 8, frees 4, may get 0 … 5 back. gone: frees 5.
  // Unlisted in r: 1 of r, 1 of b, 0 of a, 1 from gone. Room 8 − 3 = 5: r1, r2 in their seats, a1 stays.
  plan: planOf({
    placements: [["a1", "r/office", 1, "stayed"]],
    staying: [
      ["r1", "r", 1],
      ["r2", "r", 1],
    ],
    waiting: { gone1: ["not-listed"] },
    pools: [["city", "administrative", { before: 18, freed: 10, reserve: 10 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [1]],
      ["preferences", [1, 0, 2, 0]],
    ],
  }),
};

/** A cut makes a body's people affected; those who do not stay move to urgent posts. Institution quota is apart. */
export const cut: Case = {
  name: "cut, with two types and a compatibility",
  scenario: scenarioOf({
    compatibility: [{ person: "participating", post: "administrative" }],
    bodies: [
      department("c", 5, 4, { quota: { administrative: 5, institution: 3 }, staff: { administrative: 4 } }),
      department("p", 0, 0, { quota: { participating: 2 }, staff: { participating: 1 } }),
      department("u", 6, 4),
    ],
    reforms: [
      { kind: "cut", body: "c", by: { administrative: 2, institution: 1 } },
      { kind: "rename", body: "u", name: "新名" },
      { kind: "plate", body: "u", name: "挂牌" },
      { kind: "joint-office", bodies: ["c", "u"], with: "u" },
    ],
    posts: [
      post("c/office", "c", "retained", { max: 9 }),
      post("u/office", "u", "urgent", { min: 1, max: 2 }),
      post("u/works", "u", "urgent", { max: 2 }, { quotaType: "institution" }),
    ],
    people: [
      person("c1", "c", []),
      person("c2", "c", ["u/office"]),
      person("c3", "c", ["u/works"]),
      person("p1", "p", ["u/office"], { quotaType: "participating" }),
    ],
    policy: { goals: ["minimums", "place", "fill:urgent", "preferences"] },
  }),
  // c: 5 − 2 − 1 unlisted = 2 seats. u: 6 − 4 = 2.
  plan: planOf({
    placements: [
      ["c1", "c/office", 2, "stayed"],
      ["c2", "u/office", 1, "listed"],
      ["c3", "c/office", 2, "stayed"],
      ["p1", "u/office", 1, "listed"],
    ],
    pools: [
      ["city", "administrative", { before: 11, freed: 2, reserve: 2 }],
      ["city", "participating", { before: 2 }],
      ["city", "institution", { before: 3, freed: 1, reserve: 1 }],
    ],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [0]],
      ["fill:urgent", [2]],
      ["preferences", [1, 2, 0, 1, 0, 0]],
    ],
  }),
};

/** Two new bodies that cannot be filled. */
export const two: Case = {
  name: "several grants and shortfalls",
  scenario: scenarioOf({
    bodies: [department("n1"), department("n2"), department("old", 9, 2)],
    reforms: [
      { kind: "abolish", body: "old" },
      { kind: "establish", body: "n2", quota: { administrative: { min: 0, max: 4 }, worker: 0 } },
      { kind: "establish", body: "n1", quota: { administrative: { min: 2, max: 4 } } },
    ],
    posts: [
      post("n1/a", "n1", "coordinating-office", { min: 2, max: 2 }),
      post("n1/b", "n1", "retained", { min: 1, max: 2 }),
      post("n2/a", "n2", "urgent", { min: 3, max: 4 }),
    ],
    people: [
      { ...person("o1", "old", []), preferences: [{ body: "n1", rank: 3 }] },
      { ...person("o2", "old", []), preferences: [{ body: "n2", rank: 7 }] },
    ],
  }),
  plan: planOf({
    placements: [
      ["o1", "n1/a", 3, "listed"],
      ["o2", "n2/a", 7, "listed"],
    ],
    grants: [
      ["n1", "administrative", 2],
      ["n2", "administrative", 1],
    ],
    pools: [["city", "administrative", { before: 9, freed: 9, granted: 3, reserve: 6 }]],
    shortfalls: [
      ["n1/a", 1],
      ["n1/b", 1],
      ["n2/a", 2],
    ],
    goals: [
      ["minimums", [1, 2, 1]],
      ["place", [0]],
      ["preferences", [1, 1, 0, 0, 0, 0, 0, 0]],
    ],
  }),
};
