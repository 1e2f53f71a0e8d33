import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/model/parse-scenario";
import type { Policy, Scenario } from "../../src/schema/document";
import { bruteForce } from "../../src/testing";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

/** People out of a department with a quota of two that is abolished; a new body may be granted up to two of the quota. */
function abolished(parts: Partial<Scenario>): Scenario {
  const staff = { administrative: parts.people?.length ?? 0 };
  return parseScenario(
    scenarioWith({
      bodies: [department("old", { quota: { administrative: 2 }, staff }), department("new")],
      reforms: [
        { kind: "abolish", body: "old" },
        { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 2 } } },
      ],
      posts: [post("a", "new", { demand: "new-body" }), post("b", "new", { openings: { min: 1, max: 1 } })],
      ...parts,
    }),
  );
}

function outcome(scenario: Scenario, order?: readonly string[]) {
  const reference = bruteForce(scenario, order === undefined ? {} : { order });
  if (reference.status !== "optimal") return reference.status;
  const { placements, waiting, grants, goals } = reference.plan;
  return {
    where: Object.fromEntries(placements.map((one) => [one.person, one.post])),
    waiting,
    granted: grants.reduce((sum, { count }) => sum + count, 0),
    goals: goals.map(({ value }) => value),
  };
}

describe("bruteForce", () => {
  const both = [person("p", "old", ["a", "b"]), person("q", "old", ["a", "b"])];

  it("gives equals to people in the order of ids, or in another that is asked for", () => {
    expect(outcome(abolished({ people: both }))).toEqual({
      where: { p: "a", q: "b" },
      waiting: [],
      granted: 2,
      goals: [[0, 0, 0], [0], [1, 1, 0, 0, 0, 0, 0, 0]],
    });
    expect(outcome(abolished({ people: both }), ["q", "p"])).toMatchObject({ where: { p: "b", q: "a" } });
  });

  it("never trades an earlier goal for a later one", () => {
    const people = [person("p", "old", ["a", "b"])];
    expect(outcome(abolished({ people }))).toMatchObject({ where: { p: "b" } });
    expect(outcome(abolished({ people, policy: { goals: ["preferences"] } }))).toMatchObject({
      where: { p: "a" },
    });
  });

  it.each<[Policy["preferences"], Record<string, string>]>([
    ["rank-maximal", { p: "a", q: "c" }],
    ["generous", { p: "b", q: "a" }],
    ["total-rank", { p: "b", q: "a" }],
  ])("counts wishes %s", (preferences, where) => {
    const people = [
      person("p", "old", [], {
        preferences: [
          { post: "a", rank: 1 },
          { post: "b", rank: 2 },
        ],
      }),
      person("q", "old", [], {
        preferences: [
          { post: "a", rank: 2 },
          { post: "c", rank: 9 },
        ],
      }),
    ];
    const posts = ["a", "b", "c"].map((id) => post(id, "new"));
    expect(
      outcome(abolished({ people, posts, policy: { preferences: preferences ?? "rank-maximal" } })),
    ).toMatchObject({
      where,
    });
  });

  it("makes the fewest grants, and none for what is recovered first", () => {
    const free = { jurisdictions: [{ id: "city", total: { administrative: 5 } }] };
    expect(outcome(abolished({ ...free, people: [] }))).toMatchObject({ granted: 0 });
    const policy: Policy = { goals: ["recover", "place"] };
    expect(outcome(abolished({ ...free, people: both, policy }))).toEqual({
      where: {},
      waiting: ["p", "q"],
      granted: 0,
      goals: [[5], [2]],
    });
  });

  it("says what cannot be: a pool that cannot pay, minimums that cannot be met", () => {
    const reforms: Scenario["reforms"] = [
      { kind: "abolish", body: "old" },
      { kind: "establish", body: "new", quota: { administrative: 3 } },
    ];
    expect(outcome(abolished({ people: both, reforms }))).toBe("infeasible");
    expect(outcome(abolished({ people: [], policy: { hardMinimums: true } }))).toBe("infeasible");
    expect(outcome(abolished({ people: both, policy: { hardMinimums: true } }))).toMatchObject({
      waiting: [],
    });
  });

  it("lets volunteers stay, and leave their seat to others", () => {
    const scenario = parseScenario(
      scenarioWith({
        bodies: [department("here", { quota: { administrative: 1 }, staff: { administrative: 1 } })],
        posts: [post("x", "here")],
        people: [person("v", "here", ["x"])],
      }),
    );
    const reference = bruteForce(scenario);
    expect(reference.status === "optimal" && reference.plan.placements).toEqual([
      { person: "v", post: "x", rank: 1, basis: "listed" },
    ]);
  });

  it("gives up rather than run for ever", () => {
    const people = Array.from({ length: 12 }, (_, k) => person(`p${k}`, "old", ["a", "b"]));
    const reforms: Scenario["reforms"] = [
      { kind: "abolish", body: "old" },
      { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 12 } } },
    ];
    const posts = ["a", "b"].map((id) => post(id, "new", { openings: { max: 12 } }));
    expect(bruteForce(abolished({ people, reforms, posts }), { limit: 1000 })).toEqual({
      status: "too-large",
    });
  });
});
