import { describe, expect, it } from "vitest";
import type { Post, Requirement } from "../../src/schema/document";
import { faultsOf, insider, office, planFor, reasonsOf, servicePost, whereabouts } from "./office";

const can = (skill: string): Requirement[] => [{ attribute: "skills", op: "has", value: skill }];
const who = (id: string, ...skills: string[]) => insider(id, ["综合科"], { attributes: { skills } });

function section(max: number, reserved: Post["reserved"], people: readonly ReturnType<typeof who>[]) {
  return office({ posts: [servicePost("综合科", { openings: { max }, reserved })], people });
}

describe("预留席位 (reserved seats)", () => {
  const people = [who("丙"), who("乙"), who("甲", "财务")];

  it("are left to those who meet more is asked of", () => {
    const held = section(2, [{ count: 1, requires: can("财务") }], people);
    const plan = planFor(held);
    expect(whereabouts(plan)).toEqual({ 丙: "综合科", 乙: "待安置", 甲: "综合科" });
    expect(reasonsOf(plan, "乙")).toEqual([{ code: "no-seat", post: "综合科" }]);
    const open = planFor(section(2, [], people));
    expect(whereabouts(open)).toEqual({ 丙: "综合科", 乙: "综合科", 甲: "待安置" });
    expect(faultsOf(held, open)).toContainEqual(
      expect.objectContaining({ code: "reserved-seats-taken", ids: ["综合科"], found: 2, expected: 1 }),
    );
  });

  it("stay empty where nobody meets it", () => {
    const plan = planFor(section(2, [{ count: 1, requires: can("审计") }], people));
    expect(whereabouts(plan)).toEqual({ 丙: "综合科", 乙: "待安置", 甲: "待安置" });
  });

  it("take one person each, however many of them that person could take", () => {
    const both = [who("丁", "财务", "法律"), who("丙"), who("乙")];
    const reserved = [
      { count: 1, requires: can("财务") },
      { count: 1, requires: can("法律") },
    ];
    // 丁 takes one of two reserved seats; the other stays empty, and the third seat is for one of 丙 and 乙.
    const plan = planFor(section(3, reserved, both));
    expect(whereabouts(plan)).toEqual({ 丁: "综合科", 丙: "综合科", 乙: "待安置" });
    // Another who can do one of the two gets the other seat.
    const three = planFor(section(3, reserved, [...both, who("甲", "财务")]));
    expect(whereabouts(three)).toEqual({ 丁: "综合科", 丙: "综合科", 乙: "待安置", 甲: "综合科" });
  });

  it("of count 0 bind nothing", () => {
    const plan = planFor(section(2, [{ count: 0, requires: can("审计") }], people));
    expect(whereabouts(plan)).toEqual({ 丙: "综合科", 乙: "综合科", 甲: "待安置" });
  });
});
