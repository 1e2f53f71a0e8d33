import { describe, expect, it } from "vitest";
import type { Post } from "../../src/schema/document";
import { insider, office, planFor, servicePost, whereabouts } from "./office";

function document(prefers: Post["prefers"], max = 1) {
  return office({
    posts: [servicePost("政务", { prefers, openings: { max } })],
    people: ["丙", "乙", "甲"].map((id) => insider(id, ["政务"])),
    policy: { goals: ["place", "unit-preferences", "preferences"] },
  });
}

describe("用人单位排序 (unit-preferences)", () => {
  it("gives a seat to whom the unit ranks higher", () => {
    expect(whereabouts(planFor(document(undefined)))).toEqual({ 丙: "政务", 乙: "待安置", 甲: "待安置" });
    const plan = planFor(document(["甲", "乙"]));
    expect(whereabouts(plan)).toEqual({ 丙: "待安置", 乙: "待安置", 甲: "政务" });
    expect(plan.goals[1]).toEqual({ goal: "unit-preferences", value: [1, 0, 0] });
  });

  it("tells no difference between people of one tier", () => {
    const plan = planFor(document([["甲", "乙"], "丙"]));
    expect(whereabouts(plan)).toEqual({ 丙: "待安置", 乙: "政务", 甲: "待安置" });
  });

  it("counts people whom the unit does not rank behind all others", () => {
    const plan = planFor(document(["甲", "乙"], 3));
    expect(plan.goals[1]).toEqual({ goal: "unit-preferences", value: [1, 1, 1] });
    expect(planFor(document(undefined, 3)).goals[1]).toEqual({ goal: "unit-preferences", value: [3] });
  });

  it("is no order of the people: what is written first in a tier does not matter", () => {
    const plan = planFor(document([["乙", "甲"]]));
    expect(plan.placements).toEqual(planFor(document([["甲", "乙"]])).placements);
  });
});
