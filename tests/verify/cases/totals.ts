import { type Case, department, person, planOf, post, scenarioOf } from "./write";

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
