import { department, person, post, scenarioOf } from "../cases/write";
import { abolish, old, type RowCase } from "./row-case";

/** Minimums, offices, leader positions, answers of units. */
export const seatRows: readonly RowCase[] = [
  {
    name: "a soft minimum: one leaves the last but one place for another who leaves none behind",
    scenario: scenarioOf({
      bodies: [department("n", 9), old(2)],
      reforms: [abolish],
      posts: [
        post("n/a", "n", "urgent", { min: 1, max: 2 }),
        post("n/b", "n", "urgent", { max: 2 }),
        post("n/c", "n", "urgent", { min: 1, max: 1 }),
      ],
      people: [person("x", "old", ["n/b", "n/c"]), person("y", "old", ["n/c", "n/a"])],
    }),
    posts: { x: "n/b", y: "n/c" },
    moves: [
      ["x", "n/b", "n/c"],
      ["y", "n/c", "n/a"],
    ],
  },
  {
    name: "an office with one seat for two posts",
    scenario: scenarioOf({
      bodies: [
        department("h", 9),
        department("office", 0, 0, { category: "coordinating-office" }),
        department("n", 9),
        old(2),
      ],
      reforms: [abolish, { kind: "host", office: "office", host: "h", seats: { administrative: 1 } }],
      posts: [
        post("o/one", "office", "coordinating-office", { max: 1 }),
        post("o/two", "office", "coordinating-office", { max: 1 }),
        post("n/n", "n", "urgent", { max: 1 }),
      ],
      people: [person("x", "old", ["o/one", "n/n"]), person("y", "old", ["o/two"])],
    }),
    posts: { x: "o/one" },
    moves: [
      ["x", "o/one", "n/n"],
      ["y", "waiting", "o/two"],
    ],
  },
  {
    name: "one leader position for two posts",
    scenario: scenarioOf({
      ranks: [{ id: "head" }],
      bodies: [
        department("n", 9, 0, { leaders: { head: { approved: 1, present: 0 } } }),
        department("m", 9),
        old(2),
      ],
      reforms: [abolish],
      posts: [
        post("n/one", "n", "urgent", { max: 1 }, { leaderRank: "head" }),
        post("n/two", "n", "urgent", { max: 1 }, { leaderRank: "head" }),
        post("m/m", "m", "urgent", { max: 1 }),
      ],
      people: [person("x", "old", ["n/one", "m/m"]), person("y", "old", ["n/two"])],
    }),
    posts: { x: "n/one" },
    moves: [
      ["x", "n/one", "m/m"],
      ["y", "waiting", "n/two"],
    ],
  },
  {
    name: "one leader position for posts of two quota types, whose rows it crosses",
    scenario: scenarioOf({
      ranks: [{ id: "head" }],
      compatibility: [{ person: "administrative", post: "institution" }],
      bodies: [
        department("n", 9, 0, {
          quota: { administrative: 9, institution: 9 },
          leaders: { head: { approved: 1, present: 0 } },
        }),
        old(4),
      ],
      reforms: [abolish],
      posts: [
        post("n/one", "n", "urgent", { max: 2 }, { leaderRank: "head" }),
        post("n/two", "n", "urgent", { max: 2 }, { leaderRank: "head", quotaType: "institution" }),
        post("n/three", "n", "urgent", { max: 2 }),
        post("n/four", "n", "urgent", { max: 2 }, { quotaType: "institution" }),
      ],
      people: [
        person("u", "old", ["n/three", "n/four"]),
        person("v", "old", ["n/four", "n/three"]),
        person("x", "old", [2, "n/one", "n/two"]),
        person("y", "old", ["n/two"]),
      ],
    }),
    posts: { u: "n/three", v: "n/four", x: "n/one" },
    moves: [
      ["x", "n/one", "waiting"],
      ["y", "waiting", "n/two"],
    ],
  },
  {
    name: "a hard minimum that must not be missed: two change places",
    scenario: scenarioOf({
      bodies: [department("n", 9), old(2)],
      reforms: [abolish],
      posts: [post("n/must", "n", "urgent", { min: 1, max: 1 }), post("n/rather", "n", "urgent", { max: 1 })],
      people: [person("x", "old", ["n/rather", "n/must"]), person("y", "old", ["n/must", "n/rather"])],
      policy: { hardMinimums: true, goals: ["preferences"] },
    }),
    posts: { x: "n/must", y: "n/rather" },
    moves: [
      ["x", "n/must", "n/rather"],
      ["y", "n/rather", "n/must"],
    ],
  },
  {
    name: "a retained post that somebody with a decline may not take",
    scenario: scenarioOf({
      bodies: [department("m"), old(3)],
      reforms: [{ kind: "merge", from: ["old"], into: "m", quota: { administrative: 2 } }],
      posts: [post("m/a", "m", "retained", { max: 1 }), post("m/b", "m", "retained", { max: 1 })],
      people: [person("x", "old", []), person("y", "old", []), person("z", "old", [])],
      responses: [
        { post: "m/b", person: "y", decision: "decline" },
        { post: "m/a", person: "z", decision: "decline" },
        { post: "m/b", person: "z", by: "home", decision: "decline" },
      ],
    }),
    posts: { x: "m/a" },
    moves: [
      ["x", "m/a", "m/b"],
      ["y", "waiting", "m/a"],
    ],
  },
];
