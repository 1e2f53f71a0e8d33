import { describe, expect, it } from "vitest";
import type { PolicyGoal } from "../../src/schema/document";
import { faultsOf, insider, office, outsider, planFor, servicePost, whereabouts } from "./office";

/** 丙 of 发改委 wants the post of the new body; 甲 of the abolished one takes what is given. */
function document(goals: readonly PolicyGoal[]) {
  return office({
    posts: [servicePost("政务"), servicePost("发改委/综合", { body: "发改委", demand: "urgent" })],
    people: [outsider("丙", ["政务"]), insider("甲", ["发改委/综合", "政务"])],
    policy: { goals },
  });
}

describe("优先内部消化 (source-priority)", () => {
  it("takes nobody from elsewhere into a new body, whatever that costs the goals behind it", () => {
    const plan = planFor(document(["source-priority", "preferences"]));
    expect(whereabouts(plan)).toEqual({ 丙: "留任", 甲: "政务" });
    expect(plan.goals[0]).toEqual({ goal: "source-priority", value: [0] });
    const moved = planFor(document(["preferences"]));
    expect(whereabouts(moved)).toEqual({ 丙: "政务", 甲: "发改委/综合" });
  });

  it("comes behind the goals that stand before it", () => {
    const plan = planFor(document(["preferences", "source-priority"]));
    expect(whereabouts(plan)).toEqual({ 丙: "政务", 甲: "发改委/综合" });
    expect(plan.goals[1]).toEqual({ goal: "source-priority", value: [1] });
    const lie = plan.goals.map((one) => ({ ...one, value: one.goal === "preferences" ? one.value : [0] }));
    expect(faultsOf(document(["preferences", "source-priority"]), { ...plan, goals: lie })).toContainEqual(
      expect.objectContaining({ code: "goal-differs" }),
    );
  });

  it("counts no moves into bodies that no reform makes or makes anew", () => {
    const people = [outsider("丙", ["发改委/综合"])];
    const plan = planFor({ ...document(["source-priority", "preferences"]), people, bodies: quota() });
    expect(whereabouts(plan)).toEqual({ 丙: "发改委/综合" });
    expect(plan.goals[0]?.value).toEqual([0]);
  });
});

function quota() {
  return office({ posts: [], people: [outsider("丙", [])] }).bodies;
}
