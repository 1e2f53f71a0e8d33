import { describe, expect, it } from "vitest";
import type { Body } from "../../src/schema/document";
import { faultsOf, insider, office, planFor, servicePost, whereabouts } from "./office";

function document(parts: Partial<Body>) {
  const body: Body = { id: "政务服务局", jurisdiction: "city", category: "temporary", ...parts };
  return office({
    date: "2019-01-11",
    bodies: [body],
    posts: [servicePost("指挥部"), servicePost("发改委/综合", { body: "发改委", demand: "urgent" })],
    people: [insider("甲", ["指挥部"]), insider("乙", [])],
  });
}

describe("临时机构 (expires, returnTo)", () => {
  it("note for everybody whom they take where they return to, and when", () => {
    const temporary = document({ expires: "2020-12-31", returnTo: "发改委" });
    const plan = planFor(temporary);
    const note = { code: "returns", person: "甲", post: "指挥部", body: "发改委", date: "2020-12-31" };
    expect(whereabouts(plan)).toEqual({ 乙: "待安置", 甲: "指挥部" });
    expect(plan.notes).toEqual([note]);
    expect(faultsOf(temporary, { ...plan, notes: [] })).toContainEqual(
      expect.objectContaining({ code: "note-differs" }),
    );
  });

  it("may have no end, or nowhere to return to", () => {
    const { date: _, ...open } = document({ returnTo: "发改委" });
    expect(planFor(open).notes).toEqual([{ code: "returns", person: "甲", post: "指挥部", body: "发改委" }]);
    expect(planFor(document({ expires: "2019-01-11" })).notes).toEqual([]);
  });
});
