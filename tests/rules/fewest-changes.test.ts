import { describe, expect, it } from "vitest";
import { parseScenario, reassign, verify } from "../../src/index";
import type { Policy } from "../../src/schema/document";
import { insider, office, outsider, planFor, servicePost, whereabouts } from "./office";

function document(policy: Policy) {
  return office({
    posts: [servicePost("政务"), servicePost("督查")],
    people: [insider("乙", ["政务"]), insider("甲", ["政务"]), outsider("丙", ["督查"])],
    policy,
  });
}
const first: Policy = { goals: ["fewest-changes", "place", "preferences"] };

/** An earlier round, in which 乙 was not yet there. */
const before = document({});
const earlier = planFor({
  ...before,
  people: before.people.map((one) => (one.id === "乙" ? { ...one, preferences: [] } : one)),
});

describe("少变动 (fewest-changes)", () => {
  it("leaves people what the earlier plan gave them", () => {
    expect(whereabouts(earlier)).toEqual({ 丙: "督查", 乙: "待安置", 甲: "政务" });
    expect(whereabouts(planFor(document({})))).toEqual({ 丙: "督查", 乙: "政务", 甲: "待安置" });
    const plan = planFor(document(first), earlier);
    expect(whereabouts(plan)).toEqual(whereabouts(earlier));
    expect(plan.goals[0]).toEqual({ goal: "fewest-changes", value: [0] });
  });

  it("counts whoever goes to another post, waits, or no longer waits or stays", () => {
    const last: Policy = { goals: ["place", "preferences", "fewest-changes"] };
    const moved = {
      ...document(last),
      responses: [{ person: "甲", post: "政务", decision: "decline" as const }],
    };
    expect(planFor(moved, earlier).goals[2]).toEqual({ goal: "fewest-changes", value: [2] });
    const nobody = { ...earlier, placements: [], staying: [], waiting: [] };
    expect(planFor(document(first), nobody).goals[0]?.value).toEqual([0]);
    const gone = earlier.placements.map((one) =>
      one.person === "甲" ? { ...one, post: "已撤销的岗位" } : one,
    );
    expect(planFor(document(first), { ...earlier, placements: gone }).goals[0]?.value).toEqual([1]);
  });

  it("cannot be asked for without an earlier plan", () => {
    const scenario = parseScenario(document(first));
    expect(() => reassign(scenario)).toThrow(RangeError);
    expect(() => verify(scenario, earlier)).toThrow(RangeError);
  });
});
