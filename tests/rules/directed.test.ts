import { describe, expect, it } from "vitest";
import type { Person, Policy } from "../../src/schema/document";
import { faultsOf, insider, office, outsider, planFor, reasonsOf, servicePost, whereabouts } from "./office";

/** 乙 gets what they want; 甲 wanted the same; 丁 wants nothing; 己 was declined; 丙 of 发改委 stays. */
function document(policy: Policy) {
  return office({
    posts: [servicePost("政务"), servicePost("督查"), servicePost("信访", { openings: { min: 1, max: 1 } })],
    people: [
      insider("乙", ["政务"]),
      insider("甲", ["政务"]),
      insider("丁", []),
      insider("己", []),
      outsider("丙", []),
    ],
    responses: ["政务", "督查", "信访"].map((post) => ({ person: "己", post, decision: "decline" as const })),
    policy,
  });
}

describe("组织调配 (directed, 公务员法73)", () => {
  const plan = planFor(document({ directed: true }));

  it("places those who wait after the voluntary stage, and touches nobody else", () => {
    const voluntary = planFor(document({}));
    expect(whereabouts(voluntary)).toEqual({
      丁: "待安置",
      丙: "留任",
      乙: "政务",
      己: "待安置",
      甲: "待安置",
    });
    expect(whereabouts(plan)).toEqual({ 丁: "信访", 丙: "留任", 乙: "政务", 己: "待安置", 甲: "督查" });
    expect(plan.placements.map(({ person, rank, basis }) => [person, rank, basis])).toEqual([
      ["丁", 4, "directed"],
      ["乙", 1, "listed"],
      ["甲", 4, "directed"],
    ]);
  });

  it("is counted apart: goals are those of the voluntary stage, and a note has its own, place first", () => {
    expect(plan.goals).toEqual(planFor(document({})).goals);
    expect(plan.goals.slice(0, 2).map(({ value }) => value)).toEqual([[1, 0, 0], [3]]);
    expect(plan.notes).toContainEqual({
      code: "directed",
      placed: 2,
      waiting: 1,
      goals: [
        { goal: "place", value: [1] },
        { goal: "minimums", value: [0, 0, 0] },
        { goal: "preferences", value: [1, 0, 0, 2, 0, 1, 0, 0] },
      ],
    });
    expect(plan.shortfalls).toEqual([]);
    expect(plan.grants).toEqual([{ body: "政务服务局", quotaType: "administrative", count: 3 }]);
  });

  it("breaks no other rule: whom a unit declined still waits, and is told of every post", () => {
    expect(reasonsOf(plan, "己")).toEqual(
      ["信访", "政务", "督查"].map((post) => ({ code: "unit-declined", post })),
    );
  });

  it("is never mixed into a plan whose policy does not open it", () => {
    expect(faultsOf(document({}), plan)).toContainEqual(
      expect.objectContaining({ code: "directed-not-open", ids: ["丁", "信访"] }),
    );
    const voluntary = planFor(document({}));
    const placements = voluntary.placements.map((one) => ({ ...one, basis: "directed" as const }));
    expect(faultsOf(document({}), { ...voluntary, placements })).toContainEqual(
      expect.objectContaining({ code: "directed-not-open", ids: ["乙", "政务"] }),
    );
  });

  it("says that it placed nobody, and nothing where nobody waited", () => {
    const few = (...people: readonly Person[]) =>
      planFor(office({ posts: [servicePost("政务")], people, policy: { directed: true } }));
    const full = few(insider("乙", ["政务"]), insider("甲", []), outsider("丙", []));
    expect(full.notes).toEqual([expect.objectContaining({ code: "directed", placed: 0, waiting: 1 })]);
    expect(few(insider("乙", ["政务"]), outsider("丙", [])).notes).toEqual([]);
  });
});
