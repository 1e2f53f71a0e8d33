import { type Case, department, person, planOf, post, scenarioOf } from "./write";

/** Two of three affected people have wishes; nothing else limits their post. */
export const roomy: Case = {
  name: "roomy",
  scenario: scenarioOf({
    bodies: [department("old", 3, 3), department("u", 9, 0)],
    reforms: [{ kind: "abolish", body: "old" }],
    posts: [post("u/a", "u", "urgent", { min: 1, max: 1 }), post("u/b", "u", "urgent", { max: 3 })],
    people: [person("a", "old", ["u/a"]), person("b", "old", ["u/a", 1, "u/b"]), person("c", "old", [])],
    policy: { goals: ["minimums"] },
  }),
  plan: planOf({
    placements: [
      ["a", "u/a", 1, "listed"],
      ["b", "u/b", 1, "listed"],
    ],
    waiting: { c: ["not-listed"] },
    pools: [["city", "administrative", { before: 12, freed: 3, reserve: 3 }]],
    goals: [["minimums", [0, 0, 0]]],
  }),
};

/** Not a plan that holds: the pool can grant one; the smallest grants of two bodies are one each. */
export const overdrawn: Case = {
  name: "overdrawn",
  scenario: scenarioOf({
    jurisdictions: [{ id: "city", total: { administrative: 1 } }],
    bodies: [department("a"), department("b")],
    reforms: ["a", "b"].map((body) => ({ kind: "establish", body, quota: { administrative: 1 } })),
    policy: { goals: ["place"] },
  }),
  plan: planOf({
    grants: [
      ["a", "administrative", 1],
      ["b", "administrative", 1],
    ],
    pools: [["city", "administrative", { before: 1, granted: 2, reserve: -1 }]],
    goals: [["place", [0]]],
  }),
};
