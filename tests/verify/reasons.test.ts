import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/model/types";
import type { Plan } from "../../src/plan/types";
import { verify } from "../../src/verify/verify";
import { adjustment } from "./cases/people";
import { department, person, planOf, post, scenarioOf } from "./cases/write";

type Reasons = Plan["waiting"][number]["reasons"];

/** What is wrong with these reasons, and nothing else. */
function wrong(scenario: Scenario, plan: Plan, who: string, reasons: Reasons): string[] {
  const waiting = plan.waiting.map((entry) => (entry.person === who ? { person: who, reasons } : entry));
  const { violations } = verify(scenario, { ...plan, waiting });
  return violations.map(({ code, ids, found, expected }) => [code, ...ids, found ?? expected].join(" "));
}

describe("full, although the post itself is not", () => {
  const base = {
    ranks: [{ id: "head" }],
    bodies: [
      department("h", 9, 0, { leaders: { head: { approved: 1, present: 0 } } }),
      department("office", 0, 0, { category: "coordinating-office" }),
      department("old", 2, 2),
    ],
    policy: { goals: ["minimums"] },
  } as const;
  const answers = (waits: string) =>
    planOf({
      placements: [["x", "p", 1, "listed"]],
      waiting: { y: [["p", waits === "no-seat" ? "no-seat" : "no-quota"]] },
      pools: [["city", "administrative", { before: 11, freed: 2, reserve: 2 }]],
      goals: [["minimums", [0, 0, 0]]],
    });
  const people = [person("x", "old", ["p"]), person("y", "old", ["p"])];

  it("is the office of a post", () => {
    const scenario = scenarioOf({
      ...base,
      reforms: [
        { kind: "abolish", body: "old" },
        { kind: "host", office: "office", host: "h", seats: { administrative: 1 } },
      ],
      posts: [post("p", "office", "coordinating-office", { max: 3 })],
      people,
    });
    expect(wrong(scenario, answers("no-seat"), "y", [{ code: "no-seat", post: "p" }])).toEqual([]);
    expect(wrong(scenario, answers("no-seat"), "y", [{ code: "no-quota", post: "p" }])).toHaveLength(2);
  });

  it("is a leader rank", () => {
    const scenario = scenarioOf({
      ...base,
      reforms: [{ kind: "abolish", body: "old" }],
      posts: [post("p", "h", "urgent", { max: 3 }, { leaderRank: "head" })],
      people,
    });
    expect(wrong(scenario, answers("no-seat"), "y", [{ code: "no-seat", post: "p" }])).toEqual([]);
    expect(wrong(scenario, answers("no-seat"), "y", [{ code: "no-quota", post: "p" }])).toHaveLength(2);
  });
});

describe("a lot", () => {
  const { scenario, plan } = adjustment;

  it("may be said or not, of a post that an equal holds", () => {
    expect(wrong(scenario, plan, "c", [{ code: "no-seat", post: "new/a" }])).toEqual([]);
  });

  it("is never said of a post that the person could not have", () => {
    const responses = [
      ...(scenario.responses ?? []),
      { post: "new/a", person: "c", by: "home", decision: "decline" } as const,
    ];
    const reasons = [
      { code: "home-declined", post: "new/a" },
      { code: "lot", post: "new/a" },
    ] as const;
    expect(wrong({ ...scenario, responses }, plan, "c", reasons.slice(0, 1))).toEqual([]);
    expect(wrong({ ...scenario, responses }, plan, "c", reasons)).toEqual(["reason-untrue c new/a lot"]);
  });

  it("is never said of a post that only others than equals hold", () => {
    const people = scenario.people.map((one) =>
      one.id === "c" ? { ...one, preferences: [{ post: "new/a", rank: 2 }] } : one,
    );
    const reasons = [
      { code: "no-seat", post: "new/a" },
      { code: "lot", post: "new/a" },
    ] as const;
    expect(wrong({ ...scenario, people }, plan, "c", reasons)).toEqual(["reason-untrue c new/a lot"]);
  });
});

describe("posts that adjustment reaches", () => {
  const scenario = scenarioOf({
    date: "2019-01-11",
    bodies: [department("c", 2, 2), department("n", 1, 1), department("old", 1, 1)],
    reforms: [
      { kind: "cut", body: "c", by: { administrative: 1 } },
      { kind: "abolish", body: "old" },
    ],
    permits: [
      { id: "t", document: "d", body: "c", quotaType: "administrative", over: 1, until: "2019-12-31" },
    ],
    posts: [post("c/a", "c", "urgent", { max: 1 }), post("n/a", "n", "urgent", { max: 1 })],
    people: [
      person("inside", "c", [], { acceptsAdjustment: true }),
      person("outside", "old", [], { acceptsAdjustment: true }),
    ],
    responses: [{ person: "inside", post: "n/a", decision: "decline" }],
    policy: { goals: ["minimums"] },
  });
  const plan = planOf({
    waiting: {
      inside: [
        ["c/a", "no-quota"],
        ["n/a", "unit-declined"],
      ],
      outside: [
        ["c/a", "no-entry-permit"],
        ["n/a", "no-quota"],
      ],
    },
    pools: [["city", "administrative", { before: 4, freed: 2, reserve: 2 }]],
    goals: [["minimums", [0, 0, 0]]],
  });

  it("are all named, with what speaks against each", () => {
    expect(verify(scenario, plan).violations).toEqual([]);
    const both = [
      { code: "no-quota", post: "c/a" },
      { code: "no-quota", post: "n/a" },
    ] as const;
    // Declined there; closed to everybody from outside.
    expect(wrong(scenario, plan, "inside", both)).toEqual([
      "reason-missing inside n/a unit-declined",
      "reason-untrue inside n/a no-quota",
    ]);
    expect(wrong(scenario, plan, "outside", both)).toEqual([
      "reason-missing outside c/a no-entry-permit",
      "reason-untrue outside c/a no-quota",
    ]);
    expect(wrong(scenario, plan, "outside", both.slice(1))).toEqual([
      "reason-missing outside c/a no-entry-permit",
    ]);
  });

  it("are not named where they are of another type, which is said once where all are", () => {
    const worker = post("n/w", "n", "urgent", { max: 1 }, { quotaType: "worker" });
    const named = { code: "type-incompatible", post: "n/w" } as const;
    const more = { ...scenario, posts: [...scenario.posts, worker] };
    expect(verify(more, plan).violations).toEqual([]);
    const toInside = plan.waiting[0].reasons;
    expect(wrong(more, plan, "inside", [...toInside, named])).toEqual([
      "reason-untrue inside n/w type-incompatible",
    ]);
    const workers = { ...scenario, posts: [worker], responses: [] };
    const told = (code: "type-incompatible" | "not-listed") => ({
      ...plan,
      waiting: plan.waiting.map(({ person }) => ({ person, reasons: [{ code }] })),
    });
    expect(verify(workers, told("type-incompatible")).violations).toEqual([]);
    expect(wrong(workers, told("type-incompatible"), "inside", [{ code: "not-listed" }])).toEqual([
      "reason-untrue inside not-listed",
      "reason-missing inside type-incompatible",
    ]);
    const unwilling = scenario.people.map((each) => ({ ...each, acceptsAdjustment: false }));
    expect(verify({ ...workers, people: unwilling }, told("not-listed")).violations).toEqual([]);
  });
});

describe("retained posts of one's own, listed or not", () => {
  const scenario = scenarioOf({
    bodies: [department("c", 3, 3)],
    reforms: [{ kind: "cut", body: "c", by: { administrative: 1 } }],
    posts: [
      post("c/a", "c", "retained", { max: 3 }),
      post("c/w", "c", "retained", { max: 1 }, { quotaType: "worker" }),
    ],
    people: [person("x", "c", [])],
    responses: [{ person: "x", post: "c/a", decision: "decline" }],
    policy: { goals: ["minimums"] },
  });
  const plan = planOf({
    waiting: {
      x: [
        ["c/a", "unit-declined"],
        ["c/w", "type-incompatible"],
      ],
    },
    pools: [["city", "administrative", { before: 3, freed: 1, reserve: 1 }]],
    goals: [["minimums", [0, 0, 0]]],
  });

  it("are named with everything that speaks against them", () => {
    expect(verify(scenario, plan).violations).toEqual([]);
    expect(wrong(scenario, plan, "x", [{ code: "not-listed" }])).toEqual([
      "reason-untrue x not-listed",
      "reason-missing x c/a unit-declined",
      "reason-missing x c/w type-incompatible",
    ]);
  });
});
