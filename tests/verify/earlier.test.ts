import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/plan/types";
import { verify } from "../../src/verify/verify";
import { department, person, planOf, post, scenarioOf } from "./cases/write";

const scenario = scenarioOf({
  bodies: [department("n", 9, 2), department("old", 2, 2)],
  reforms: [{ kind: "abolish", body: "old" }],
  posts: [post("n/a", "n", "urgent", { max: 1 })],
  people: [person("v", "n", []), person("x1", "old", ["n/a"]), person("x2", "old", ["n/a"])],
  policy: { goals: ["fewest-changes"] },
});

const withChanges = (placed: string, other: string, changes: number): Plan =>
  planOf({
    placements: [[placed, "n/a", 1, "listed"]],
    staying: [["v", "n", 2]],
    waiting: { [other]: [["n/a", "no-seat"]] },
    pools: [["city", "administrative", { before: 11, freed: 2, reserve: 2 }]],
    goals: [["fewest-changes", [changes]]],
  });

const before = withChanges("x1", "x2", 0);
const none = { levels: 1, prices: [] };

describe("changes against an earlier plan", () => {
  it("none where everybody is where it put them", () => {
    expect(verify(scenario, before, none, { earlier: before })).toMatchObject({
      ok: true,
      optimality: "proved",
    });
  });

  it("one for each who is elsewhere, and that is not the best", () => {
    const other = withChanges("x2", "x1", 2);
    expect(verify(scenario, other, none, { earlier: before })).toMatchObject({
      ok: true,
      optimality: "claimed",
    });
    expect(verify(scenario, withChanges("x2", "x1", 1), none, { earlier: before }).violations).toEqual([
      { code: "goal-differs", ids: [], field: "fewest-changes[0]", found: 1, expected: 2 },
    ]);
  });

  it("counts posts that are no more, and nobody whom the earlier plan or the scenario does not know", () => {
    const gone = [
      { person: "x1", post: "gone", rank: 1, basis: "listed" },
      { person: "stranger", post: "n/a", rank: 1, basis: "listed" },
    ] as const;
    const earlier: Plan = { ...before, placements: gone, staying: [], waiting: [] };
    expect(verify(scenario, withChanges("x1", "x2", 1), none, { earlier })).toMatchObject({
      ok: true,
      optimality: "proved",
    });
  });

  it("takes the first of two entries for one person", () => {
    const earlier: Plan = { ...before, staying: [{ person: "x1", body: "n", rank: 1 }, ...before.staying] };
    expect(verify(scenario, before, none, { earlier }).ok).toBe(true);
  });

  it("a price proves that two cannot keep one seat", () => {
    const earlier: Plan = {
      ...before,
      placements: ["x1", "x2"].map((id) => ({ person: id, post: "n/a", rank: 1, basis: "listed" as const })),
      waiting: [],
    };
    const plan = withChanges("x1", "x2", 1);
    const price = { levels: 1, prices: [{ rule: "post", post: "n/a", price: [1] } as const] };
    expect(verify(scenario, plan, none, { earlier }).optimality).toBe("claimed");
    expect(verify(scenario, plan, price, { earlier }).optimality).toBe("proved");
  });

  it("throws where there is nothing to compare with", () => {
    expect(() => verify(scenario, before)).toThrow(RangeError);
  });
});
