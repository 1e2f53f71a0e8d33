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

/** Quota, unlisted staff and a listed person move inside the city and, by approval, up from the county. */
export const transfers: Case = {
  name: "transfers in all modes, inside and across levels",
  scenario: scenarioOf({
    jurisdictions: [{ id: "city" }, { id: "county", parent: "city" }],
    bodies: [
      department("branch", 0, 0, { category: "branch" }),
      department("eco", 8, 4, { jurisdiction: "county" }),
      department("from", 9, 5),
      department("to", 4, 3),
    ],
    reforms: [
      { kind: "abolish", body: "eco" },
      {
        kind: "transfer",
        from: "eco",
        to: "branch",
        mode: "people-with-quota",
        staff: { administrative: 2 },
        quota: { administrative: 5 },
        approval: "doc",
      },
      { kind: "transfer", from: "eco", to: "branch", mode: "people-only", people: ["eco1"] },
      { kind: "transfer", from: "from", to: "to", mode: "quota-only", quota: { administrative: 2 } },
      { kind: "transfer", from: "from", to: "to", mode: "people-only", staff: { administrative: 3 } },
    ],
    approvals: [
      {
        id: "doc",
        document: "〔2019〕5号",
        from: "county",
        to: "city",
        quotaType: "administrative",
        count: 6,
      },
    ],
    posts: [post("branch/office", "branch", "new-body", { max: 3 })],
    people: [
      person("eco1", "eco", ["branch/office"]),
      person("eco2", "eco", ["branch/office"]),
      person("from1", "from", ["branch/office"]),
      person("from2", "from", [2, "branch/office"]),
    ],
  }),
  // branch: granted 5, unlisted 2: 3 seats. eco: 5 approved out and freed, 3 freed by the abolition.
  // from: 9 − 2 = 7, nobody unlisted is left. to: 4 + 2 = 6, unlisted 3 + 3.
  plan: planOf({
    placements: [
      ["eco1", "branch/office", 1, "listed"],
      ["eco2", "branch/office", 1, "listed"],
      ["from1", "branch/office", 1, "listed"],
    ],
    staying: [["from2", "from", 3]],
    grants: [["branch", "administrative", 5]],
    pools: [
      ["city", "administrative", { before: 13, approvedIn: 5, granted: 5, after: 18 }],
      ["county", "administrative", { before: 8, approvedOut: 5, freed: 8, reserve: 3, after: 3 }],
    ],
    goals: [
      ["minimums", [0, 0, 0]],
      ["place", [0]],
      ["preferences", [1, 0, 0, 0, 2, 0, 1, 0]],
    ],
  }),
};

/** An established body with a range, paid from the reserve; an approval from above; a total to be cut down. */
export const ceiling: Case = {
  name: "ceiling, reserve, approval from above, recovery",
  scenario: scenarioOf({
    jurisdictions: [
      { id: "city", total: { administrative: 20 }, ceiling: { administrative: 17 } },
      { id: "county", parent: "city", total: { administrative: 4 } },
    ],
    bodies: [department("e"), department("f", 2, 0, { jurisdiction: "county" }), department("old", 14, 3)],
    reforms: [
      { kind: "cut", body: "old", by: { administrative: 1 } },
      { kind: "establish", body: "e", quota: { administrative: { min: 1, max: 6 } } },
    ],
    approvals: [{ id: "up", document: "中央编办", to: "city", quotaType: "administrative", count: 2 }],
    posts: [post("e/office", "e", "new-body", { max: 2 }), post("old/office", "old", "retained", { max: 4 })],
    people: [
      person("o1", "old", ["e/office"]),
      person("o2", "old", ["e/office"]),
      person("o3", "old", ["e/office"]),
    ],
    policy: { goals: ["place", "preferences", "recover"], preferences: "total-rank" },
  }),
  // To divide in the city: 1 freed + 6 reserve + 2 approved = 9, of which 3 must go. Granted 2, so 7 are recovered.
  plan: planOf({
    placements: [
      ["o1", "e/office", 1, "listed"],
      ["o2", "e/office", 1, "listed"],
      ["o3", "old/office", 2, "stayed"],
    ],
    grants: [["e", "administrative", 2]],
    pools: [
      [
        "city",
        "administrative",
        { before: 20, approvedIn: 2, freed: 1, granted: 2, recovered: 7, after: 15 },
      ],
      ["county", "administrative", { before: 4, recovered: 2, after: 2 }],
    ],
    goals: [
      ["place", [0]],
      ["preferences", [4, 0]],
      ["recover", [9]],
    ],
  }),
};

/** The same total, where only what the ceiling demands is recovered and the rest is reserve. */
export const reserve: Case = {
  name: "ceiling with a reserve left",
  scenario: { ...ceiling.scenario, policy: { goals: ["place"] } },
  plan: {
    ...ceiling.plan,
    pools: planOf({
      pools: [
        [
          "city",
          "administrative",
          { before: 20, approvedIn: 2, freed: 1, granted: 2, recovered: 3, reserve: 4, after: 19 },
        ],
        ["county", "administrative", { before: 4, reserve: 2, after: 4 }],
      ],
      goals: [],
    }).pools,
    goals: [{ goal: "place", value: [0] }],
  },
};
