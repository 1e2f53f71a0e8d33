import type { Person, Scenario } from "../../../src/model/types";
import { type Case, department, person, planOf, post, scenarioOf } from "./write";

type Draft = Pick<Scenario, "posts" | "people"> & Partial<Scenario>;

/** People of an abolished department, posts in one with room for eight more. Only the rule in question binds. */
function roomyOffice(draft: Draft): Scenario {
  const leaving = draft.people.filter(({ body }) => body === "old").length;
  return scenarioOf({
    bodies: [department("n", 9, 1), department("old", leaving, leaving)],
    reforms: [{ kind: "abolish", body: "old" }],
    policy: { goals: ["minimums", "place"] },
    ...draft,
  });
}

/** The pool when so many left the abolished department. */
const freed = (people: number) =>
  [["city", "administrative", { before: 9 + people, freed: people, reserve: people }]] as const;

const goals = (waiting: number) =>
  [
    ["minimums", [0, 0, 0]],
    ["place", [waiting]],
  ] as const;

const shown = (attributes: NonNullable<Person["attributes"]>): Partial<Person> => ({ attributes });

/** x1 meets everything, x2 does not show one thing and does not meet the other, x3 only does not meet one. */
export const asked: Case = {
  name: "requirements",
  scenario: roomyOffice({
    posts: [
      post(
        "n/law",
        "n",
        "urgent",
        { max: 3 },
        {
          requires: [
            { attribute: "degree", op: "in", value: ["bachelor", "master"] },
            { attribute: "born", op: "not-before", value: "1970-01-01" },
          ],
        },
      ),
    ],
    people: [
      person("x1", "old", ["n/law"], shown({ degree: "master", born: "1970-01-01" })),
      person("x2", "old", ["n/law"], shown({ born: "1969-12-31" })),
      person("x3", "old", ["n/law"], shown({ degree: "doctor", born: "1980-02-29" })),
    ],
  }),
  plan: planOf({
    placements: [["x1", "n/law", 1, "listed"]],
    waiting: {
      x2: [
        ["n/law", "requirement-not-met"],
        ["n/law", "requirement-not-shown"],
      ],
      x3: [["n/law", "requirement-not-met"]],
    },
    pools: freed(3),
    goals: goals(2),
  }),
};

/** Of three seats one is held for a veteran and one for a lawyer; x1 is neither, and x2 waits beside two empty seats. */
export const held: Case = {
  name: "reserved seats",
  scenario: roomyOffice({
    posts: [
      post(
        "n/a",
        "n",
        "urgent",
        { max: 3 },
        {
          reserved: [
            { count: 1, requires: [{ attribute: "veteran", op: "equals", value: true }] },
            { count: 1, requires: [{ attribute: "degree", op: "equals", value: "law" }] },
          ],
        },
      ),
    ],
    people: [
      person("x1", "old", ["n/a"]),
      person("x2", "old", ["n/a"], shown({ veteran: false })),
      person("x3", "old", ["n/a"], shown({ degree: "law" })),
    ],
  }),
  plan: planOf({
    placements: [
      ["x1", "n/a", 1, "listed"],
      ["x3", "n/a", 1, "listed"],
    ],
    waiting: { x2: [["n/a", "no-seat"]] },
    pools: freed(3),
    goals: goals(1),
  }),
};

/** Two brothers want to the same section; x1 says so. */
export const brothers: Case = {
  name: "listed relatives",
  scenario: roomyOffice({
    posts: [post("n/a", "n", "urgent", { max: 2 }), post("n/b", "n", "urgent", { max: 2 })],
    people: [
      person("x1", "old", ["n/a"], { relatives: [{ person: "x2" }] }),
      person("x2", "old", ["n/a", "n/b"]),
    ],
  }),
  plan: planOf({
    placements: [["x1", "n/a", 1, "listed"]],
    waiting: {
      x2: [
        ["n/a", "relative"],
        ["n/b", "relative"],
      ],
    },
    pools: freed(2),
    goals: goals(1),
  }),
};

/** A relative who leads n keeps x1 out of its finance, whichever section they sit in; another's keeps x2 out of theirs. */
export const unlisted: Case = {
  name: "relatives whom nobody lists",
  scenario: roomyOffice({
    bodies: [
      department("n", 9, 1, {
        sections: [
          { id: "money", kind: "comprehensive", functions: ["party", "finance"] },
          { id: "roads", kind: "business", functions: ["approval"] },
        ],
      }),
      department("old", 2, 2),
    ],
    posts: [
      post("n/money", "n", "urgent", { max: 2 }, { section: "money" }),
      post("n/roads", "n", "urgent", { max: 1 }, { section: "roads" }),
    ],
    people: [
      person("x1", "old", ["n/money", "n/roads"], { relatives: [{ body: "n", leader: true }] }),
      person("x2", "old", ["n/roads"], { relatives: [{ body: "n", section: "roads" }] }),
    ],
  }),
  plan: planOf({
    placements: [["x1", "n/roads", 2, "listed"]],
    waiting: { x2: [["n/roads", "relative"]] },
    pools: freed(2),
    goals: goals(1),
  }),
};

/** Two of three in the office of s stay, as it needs; in the records, one of the two that it needs is left. */
export const continuity: Case = {
  name: "sections that keep some of their people",
  scenario: roomyOffice({
    bodies: [
      department("n", 9, 1),
      department("s", 5, 5, {
        sections: [
          { id: "office", kind: "comprehensive", keepAtLeast: 2 },
          { id: "records", kind: "business", keepAtLeast: 2 },
        ],
      }),
    ],
    reforms: [],
    posts: [post("n/a", "n", "urgent", { max: 5 })],
    people: [
      person("v1", "s", ["n/a"], { section: "office" }),
      person("v2", "s", ["n/a"], { section: "office" }),
      person("v3", "s", ["n/a"], { section: "office" }),
      person("w1", "s", ["n/a"], { section: "records" }),
    ],
    policy: { goals: ["minimums"] },
  }),
  plan: {
    ...planOf({
      placements: [["v1", "n/a", 1, "listed"]],
      staying: [
        ["v2", "s", 2],
        ["v3", "s", 2],
        ["w1", "s", 2],
      ],
      pools: [["city", "administrative", { before: 14 }]],
      goals: [["minimums", [0, 0, 0, 1]]],
    }),
    shortfalls: [{ body: "s", section: "records", missing: 1 }],
  },
};

/** n is a temporary body. */
export const temporary: Case = {
  name: "a temporary body",
  scenario: roomyOffice({
    date: "2019-01-11",
    bodies: [
      department("n", 9, 1, { category: "temporary", expires: "2020-12-31", returnTo: "s" }),
      department("s", 5, 5),
      department("old", 1, 1),
    ],
    posts: [post("n/a", "n", "urgent", { max: 1 })],
    people: [person("x1", "old", ["n/a"])],
  }),
  plan: planOf({
    placements: [["x1", "n/a", 1, "listed"]],
    pools: [["city", "administrative", { before: 15, freed: 1, reserve: 1 }]],
    goals: goals(0),
    notes: [{ code: "returns", person: "x1", post: "n/a", body: "s", date: "2020-12-31" }],
  }),
};

/** The new body names x1 and x2 first, then v; v comes from a body that simply goes on. */
export const preferred: Case = {
  name: "whom units prefer, and where people come from",
  scenario: scenarioOf({
    bodies: [department("s", 2, 2), department("n"), department("old", 3, 3)],
    reforms: [
      { kind: "abolish", body: "old" },
      { kind: "establish", body: "n", quota: { administrative: 3 } },
    ],
    posts: [
      post("n/a", "n", "new-body", { max: 2 }, { prefers: [["x1", "x2"], "v"] }),
      post("n/b", "n", "new-body", { max: 1 }),
    ],
    people: [
      person("v", "s", ["n/a"]),
      person("x1", "old", ["n/a"]),
      person("x2", "old", ["n/b"]),
      person("x3", "old", ["n/a"]),
    ],
    policy: { goals: ["unit-preferences", "source-priority", "place"] },
  }),
  plan: planOf({
    placements: [
      ["v", "n/a", 1, "listed"],
      ["x1", "n/a", 1, "listed"],
      ["x2", "n/b", 1, "listed"],
    ],
    waiting: { x3: [["n/a", "no-seat"]] },
    grants: [["n", "administrative", 3]],
    pools: [["city", "administrative", { before: 5, freed: 3, granted: 3, reserve: 0 }]],
    goals: [
      ["unit-preferences", [1, 1, 1]],
      ["source-priority", [1]],
      ["place", [1]],
    ],
  }),
};

/** x1 alone gets what both listed. x2 is directed where nobody wished to go, x3 nowhere. */
export const directed: Case = {
  name: "directed stage",
  scenario: roomyOffice({
    posts: [post("n/a", "n", "urgent", { max: 1 }), post("n/b", "n", "urgent", { max: 1 })],
    people: [person("x1", "old", ["n/a"]), person("x2", "old", ["n/a"]), person("x3", "old", ["n/a"])],
    policy: { goals: ["minimums", "place", "preferences"], directed: true },
  }),
  plan: planOf({
    placements: [
      ["x1", "n/a", 1, "listed"],
      ["x2", "n/b", 4, "directed"],
    ],
    waiting: {
      x3: [
        ["n/a", "no-seat"],
        ["n/b", "no-seat"],
      ],
    },
    pools: freed(3),
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [2]],
      ["preferences", [1, 0, 0, 0, 0, 0]],
    ],
    notes: [
      {
        code: "directed",
        placed: 1,
        waiting: 1,
        goals: [
          { goal: "place", value: [1] },
          { goal: "minimums", value: [0, 0, 0] },
          { goal: "preferences", value: [1, 0, 0, 1, 0, 0, 0, 0] },
        ],
      },
    ],
  }),
};

export const officeCases: readonly Case[] = [
  asked,
  held,
  brothers,
  unlisted,
  continuity,
  temporary,
  preferred,
  directed,
];
