import { type Case, department, person, planOf, post, scenarioOf } from "./write";

/** The office of a coordinating body inside its host: two seats although its posts have three openings. */
export const host: Case = {
  name: "office in a host",
  scenario: scenarioOf({
    bodies: [
      department("h", 8, 5),
      department("office", 0, 0, { category: "coordinating-office" }),
      department("old", 3, 3),
      department("new"),
    ],
    reforms: [
      { kind: "merge", from: ["old"], into: "new", quota: { administrative: 1 } },
      { kind: "host", office: "office", host: "h", seats: { administrative: 2 } },
    ],
    posts: [
      post("o/one", "office", "coordinating-office", { min: 1, max: 2 }),
      post("o/two", "office", "coordinating-office", { max: 1 }),
    ],
    people: [
      person("h1", "h", ["o/two"]),
      person("x1", "old", ["o/one"]),
      person("x2", "old", ["o/one", "o/two"]),
    ],
    policy: {
      goals: ["minimums", "place", "fill:coordinating-office", "preferences"],
      preferences: "generous",
    },
  }),
  // h: 8 − 4 unlisted = 4 seats for h1, x1, x2; new: 1 − 1 = 0 seats for anyone listed… but nobody may go there.
  plan: planOf({
    placements: [
      ["x1", "o/one", 1, "listed"],
      ["x2", "o/one", 1, "listed"],
    ],
    staying: [["h1", "h", 3]],
    pools: [["city", "administrative", { before: 11, freed: 2, reserve: 2 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [0]],
      ["fill:coordinating-office", [2]],
      ["preferences", [0, 0, 0, 2, 0, 1, 0, 0]],
    ],
  }),
};

/** Seats that nobody wrote down are the openings; an own seat in a hosted office counts in the host. */
export const hostDefault: Case = {
  name: "office in a host, seats by its openings, with people of its own",
  scenario: scenarioOf({
    bodies: [
      department("h", 4, 2),
      department("office", 0, 1, { category: "coordinating-office" }),
      department("old", 2, 1),
    ],
    reforms: [
      { kind: "host", office: "office", host: "h" },
      { kind: "abolish", body: "old" },
    ],
    posts: [
      post("o/one", "office", "coordinating-office", { max: 1 }),
      post("o/two", "office", "coordinating-office", { max: 1 }),
    ],
    people: [person("o1", "office", []), person("x1", "old", ["o/one", "o/two"])],
  }),
  plan: planOf({
    placements: [["x1", "o/one", 1, "listed"]],
    staying: [["o1", "office", 3]],
    pools: [["city", "administrative", { before: 6, freed: 2, reserve: 2 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [0]],
      ["preferences", [1, 0, 0, 0, 0, 0, 1, 0]],
    ],
  }),
};

/** A body one above its quota under a permit: nobody may enter, its own people may move inside it. */
export const permit: Case = {
  name: "permit in force",
  scenario: scenarioOf({
    date: "2019-01-11",
    bodies: [department("full", 3, 4), department("old", 2, 2), department("new", 4, 1)],
    reforms: [{ kind: "abolish", body: "old" }],
    permits: [
      { id: "t1", document: "d", body: "full", quotaType: "administrative", over: 2, until: "2019-01-11" },
      { id: "t2", document: "d", body: "new", quotaType: "administrative", over: 2, until: "2019-01-10" },
    ],
    posts: [
      post("full/office", "full", "urgent", { max: 2 }),
      post("new/office", "new", "urgent", { max: 1 }),
    ],
    people: [
      person("f1", "full", ["full/office"]),
      person("f2", "full", []),
      person("x1", "old", ["full/office"]),
      person("x2", "old", ["new/office"]),
    ],
  }),
  plan: planOf({
    placements: [
      ["f1", "full/office", 1, "listed"],
      ["x2", "new/office", 1, "listed"],
    ],
    staying: [["f2", "full", 2]],
    waiting: { x1: [["full/office", "no-entry-permit"]] },
    pools: [["city", "administrative", { before: 9, freed: 2, reserve: 2 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [1]],
      ["preferences", [1, 0, 0, 1, 1, 0]],
    ],
  }),
};

const ranks = [{ id: "head" }, { id: "deputy" }];

/** Two bodies with a head and deputies each become one with one head; a head keeps their rank or waits. */
export const leaders: Case = {
  name: "leader positions",
  scenario: scenarioOf({
    ranks,
    bodies: [
      department("a", 5, 3, {
        leaders: { head: { approved: 1, present: 1 }, deputy: { approved: 2, present: 1 } },
      }),
      department("b", 5, 3, { leaders: { head: { approved: 1, present: 1 } } }),
      department("m"),
      department("n", 5, 2, {
        leaders: { head: { approved: 2, present: 1 }, deputy: { approved: 1, present: 1 } },
      }),
    ],
    reforms: [
      {
        kind: "merge",
        from: ["a", "b"],
        into: "m",
        quota: { administrative: 10 },
        leaders: { head: 1, deputy: 2 },
      },
    ],
    posts: [
      post("m/deputy", "m", "urgent", { max: 2 }, { leaderRank: "deputy" }),
      post("m/head", "m", "urgent", { max: 2 }, { leaderRank: "head" }),
      post("m/office", "m", "retained", { max: 4 }),
      post("n/head", "n", "urgent", { max: 2 }, { leaderRank: "head" }),
    ],
    people: [
      person("a-head", "a", ["m/head"], { leaderRank: "head" }),
      person("b-head", "b", ["m/head", "m/deputy", "n/head"], { leaderRank: "head" }),
      person("n-head", "n", ["m/head"], { leaderRank: "head" }),
      person("plain", "a", ["m/deputy"]),
    ],
  }),
  // m: one head, two deputies of whom one is present and unlisted. n: two heads, n-head is one of them.
  plan: planOf({
    placements: [
      ["a-head", "m/head", 1, "listed"],
      ["b-head", "n/head", 3, "listed"],
      ["plain", "m/deputy", 1, "listed"],
    ],
    staying: [["n-head", "n", 4]],
    pools: [["city", "administrative", { before: 15 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [0]],
      ["preferences", [2, 0, 1, 0, 0, 0, 0, 0, 1, 0]],
    ],
  }),
};

/** Grades may be given up for a post, and the plan says so; leaders that a reorganization and an establishment set. */
export const gradeKept: Case = {
  name: "grade kept below rank",
  scenario: scenarioOf({
    ranks,
    bodies: [
      department("a", 5, 2, { leaders: { head: { approved: 1, present: 1 } } }),
      department("e"),
      department("r", 4, 1, {
        leaders: { head: { approved: 1, present: 1 }, deputy: { approved: 1, present: 0 } },
      }),
    ],
    reforms: [
      { kind: "reorganize", body: "r", from: ["a"], quota: { administrative: 9 }, leaders: { head: 2 } },
      { kind: "establish", body: "e", quota: { administrative: 0 }, leaders: { deputy: 1 } },
    ],
    posts: [
      post("r/head", "r", "urgent", { max: 1 }, { leaderRank: "head" }),
      post("r/works", "r", "urgent", { max: 1 }),
    ],
    people: [
      person("a-head", "a", ["r/works"], { leaderRank: "head" }),
      person("a-plain", "a", ["r/head"]),
      person("r-head", "r", [], { leaderRank: "head" }),
    ],
    policy: { keepGrade: "flag", pooledPreferences: true },
  }),
  plan: planOf({
    placements: [
      ["a-head", "r/works", 1, "listed"],
      ["a-plain", "r/head", 1, "listed"],
    ],
    staying: [["r-head", "r", 2]],
    pools: [["city", "administrative", { before: 9 }]],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [0]],
      ["preferences", [2, 1, 0]],
    ],
    notes: [{ code: "grade-kept", person: "a-head", post: "r/works" }],
  }),
};

/** A worse plan that holds all the same: a retained post is open to a head without a head's position. */
export const headStays: Case = {
  ...leaders,
  name: "a leader in a retained post",
  plan: {
    ...leaders.plan,
    placements: [
      { person: "a-head", post: "m/office", rank: 4, basis: "stayed" },
      { person: "b-head", post: "m/head", rank: 1, basis: "listed" },
      { person: "plain", post: "m/deputy", rank: 1, basis: "listed" },
    ],
    goals: leaders.plan.goals.map(({ goal, value }) =>
      goal === "preferences" ? { goal, value: [2, 0, 0, 1, 0, 0, 0, 0, 1, 0] } : { goal, value },
    ),
  },
};
