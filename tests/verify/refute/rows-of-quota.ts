import { department, person, post, scenarioOf } from "../cases/write";
import { abolish, grant, old, type RowCase } from "./row-case";

/** Grants, what is recovered, pools with ceilings and approvals, permits. */
export const quotaRows: readonly RowCase[] = [
  {
    name: "a grant between nothing and one: another body needs it",
    scenario: scenarioOf({
      bodies: [department("a"), department("b"), old(1)],
      reforms: [abolish, grant("a", 0, 1), grant("b", 0, 1)],
      posts: [post("a/a", "a", "new-body", { max: 3 }), post("b/b", "b", "new-body", { max: 3 })],
      people: [person("x", "old", ["b/b", "a/a"])],
    }),
    posts: { x: "a/a" },
    moves: [["x", "a/a", "b/b"]],
    grants: [
      ["a", -1],
      ["b", 1],
    ],
  },
  {
    name: "a smallest grant: what is granted anyhow is used first",
    scenario: scenarioOf({
      bodies: [department("a"), department("b"), old(1, 2)],
      reforms: [abolish, grant("a", 0, 1), grant("b", 1, 2)],
      posts: [post("a/a", "a", "new-body", { max: 3 }), post("b/b", "b", "new-body", { max: 3 })],
      people: [person("x", "old", [1, "b/b", 1, "a/a"])],
    }),
    posts: { x: "a/a" },
    moves: [["x", "a/a", "b/b"]],
    grants: [["a", -1]],
  },
  {
    name: "a grant that nobody uses",
    scenario: scenarioOf({
      bodies: [department("a"), old(1, 2)],
      reforms: [abolish, grant("a", 0, 2)],
      posts: [post("a/a", "a", "new-body", { max: 1 })],
      people: [person("x", "old", ["a/a"])],
    }),
    posts: { x: "a/a" },
    surplus: 1,
    moves: [],
    grants: [["a", -1]],
  },
  {
    name: "recovered quota comes before wishes",
    scenario: scenarioOf({
      bodies: [department("a"), department("n", 2), old(1)],
      reforms: [abolish, grant("a", 0, 1)],
      posts: [post("a/a", "a", "new-body", { max: 1 }), post("n/n", "n", "urgent", { max: 1 })],
      people: [person("x", "old", ["a/a", "n/n"])],
      policy: { goals: ["place", "recover", "preferences"] },
    }),
    posts: { x: "a/a" },
    moves: [["x", "a/a", "n/n"]],
    grants: [["a", -1]],
  },
  {
    name: "ceilings of two levels, each with one unit to grant",
    scenario: scenarioOf({
      jurisdictions: [
        { id: "city", ceiling: { administrative: 1 } },
        { id: "county", parent: "city", ceiling: { administrative: 1 } },
      ],
      bodies: [
        ...["c1", "c2"].map((id) => department(id)),
        ...["g1", "g2"].map((id) => department(id, 0, 0, { jurisdiction: "county" })),
        old(2, 3),
        department("older", 3, 0, { jurisdiction: "county" }),
      ],
      reforms: [
        abolish,
        { kind: "abolish", body: "older" },
        ...["c1", "c2", "g1", "g2"].map((body) => grant(body, 0, 1)),
      ],
      posts: ["c1", "c2", "g1", "g2"].map((body) => post(`${body}/p`, body, "new-body", { max: 2 })),
      people: [person("x", "old", ["c2/p", "g1/p"]), person("z", "old", ["g2/p", "c1/p"])],
    }),
    posts: { x: "g1/p", z: "c1/p" },
    moves: [
      ["x", "g1/p", "c2/p"],
      ["z", "c1/p", "g2/p"],
    ],
    grants: [
      ["c1", -1],
      ["c2", 1],
      ["g1", -1],
      ["g2", 1],
    ],
  },
  {
    name: "one unit that an approval brings to a county",
    scenario: scenarioOf({
      jurisdictions: [{ id: "city" }, { id: "county", parent: "city" }],
      bodies: [
        ...["g1", "g2"].map((id) => department(id, 0, 0, { jurisdiction: "county" })),
        department("n", 9),
        old(2),
      ],
      reforms: [abolish, grant("g1", 0, 1), grant("g2", 0, 1)],
      posts: [
        post("g1/p", "g1", "new-body", { max: 2 }),
        post("g2/p", "g2", "new-body", { max: 2 }),
        post("n/n", "n", "urgent", { max: 1 }),
      ],
      people: [person("x", "old", ["g1/p", "n/n"]), person("y", "old", ["g2/p"])],
      approvals: [
        { id: "a", document: "1", from: "city", to: "county", quotaType: "administrative", count: 1 },
      ],
    }),
    posts: { x: "g1/p" },
    moves: [
      ["x", "g1/p", "n/n"],
      ["y", "waiting", "g2/p"],
    ],
    grants: [
      ["g1", -1],
      ["g2", 1],
    ],
  },
  {
    name: "a body over quota under a permit, whose own people change places in it",
    scenario: scenarioOf({
      date: "2019-01-11",
      bodies: [department("p", 1, 2), department("n", 9), old(1)],
      reforms: [abolish],
      permits: [
        { id: "t", document: "1", body: "p", quotaType: "administrative", over: 1, until: "2019-12-31" },
      ],
      posts: [post("p/one", "p", "urgent", { max: 1 }), post("n/n", "n", "urgent", { max: 1 })],
      people: [
        person("v", "p", [1, "p/one", 1, "n/n"]),
        person("w", "p", ["p/one"]),
        person("x", "old", ["p/one"]),
      ],
    }),
    posts: { v: "p/one" },
    moves: [
      ["v", "p/one", "n/n"],
      ["w", "seat", "p/one"],
    ],
  },
];
