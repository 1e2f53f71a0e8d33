import { describe, expect, it } from "vitest";
import type { Body, Person, Post, Reform, Section } from "../../src/schema/document";
import { faultsOf, insider, office, outsider, planFor, reasonsOf, servicePost, whereabouts } from "./office";

const sections: readonly Section[] = [
  { id: "办公室", kind: "comprehensive", functions: ["office"] },
  { id: "人事科", kind: "comprehensive", functions: ["personnel"] },
  { id: "审批科", kind: "business", functions: ["approval"] },
];
const posts: readonly Post[] = [
  servicePost("办公室岗", { section: "办公室", openings: { max: 2 } }),
  servicePost("人事岗", { section: "人事科" }),
  servicePost("审批岗", { section: "审批科" }),
  servicePost("局长", { section: "审批科", leaderRank: "head" }),
  servicePost("副局长", { section: "审批科", leaderRank: "deputy" }),
];

function service(
  people: readonly Person[],
  parts: { bodies?: readonly Body[]; reforms?: readonly Reform[] } = {},
) {
  const body: Body = { id: "政务服务局", jurisdiction: "city", category: "department", sections };
  const old: Body = {
    id: "原法制办",
    jurisdiction: "city",
    category: "department",
    leaders: { head: { approved: 1, present: 0 }, deputy: { approved: 1, present: 0 } },
  };
  const reforms: Reform[] = [...(parts.reforms ?? [])];
  const document = office({
    ranks: [{ id: "head" }, { id: "deputy" }],
    bodies: [body, old, ...(parts.bodies ?? [])],
    reforms,
    posts,
    people,
  });
  return {
    ...document,
    reforms: document.reforms.map((reform) =>
      reform.kind === "establish" ? { ...reform, leaders: { head: 1, deputy: 1 } } : reform,
    ),
  };
}

const without = (people: readonly Person[]): Person[] => people.map(({ relatives: _, ...rest }) => rest);

describe("任职回避 (relatives, 公务员法74)", () => {
  describe("who are not listed", () => {
    it.each<[string, Person["relatives"], Record<string, string>]>([
      ["sit in a section", [{ body: "政务服务局", section: "办公室" }], { 办公室岗: "relative" }],
      [
        "lead the body: no personnel work, and no leader's post",
        [{ body: "政务服务局", leader: true }],
        { 人事岗: "relative", 副局长: "relative", 局长: "relative" },
      ],
      [
        "do both",
        [{ body: "政务服务局", leader: true, section: "办公室" }],
        { 人事岗: "relative", 办公室岗: "relative", 副局长: "relative", 局长: "relative" },
      ],
      ["are somewhere in the body", [{ body: "政务服务局" }], {}],
      ["do not lead it", [{ body: "政务服务局", leader: false }], {}],
      ["sit in another body", [{ body: "发改委", leader: true, section: "comprehensive" }], {}],
    ])("%s", (_, relatives, barred) => {
      for (const { id } of posts) {
        const document = service([insider("甲", [id], { relatives })]);
        const plan = planFor(document);
        const code = barred[id];
        expect(whereabouts(plan)).toEqual({ 甲: code === undefined ? id : "待安置" });
        expect(reasonsOf(plan, "甲")).toEqual(code === undefined ? undefined : [{ code, post: id }]);
      }
    });

    it("follow their body into its successor, in the section where it is known there", () => {
      const merged = (section: string) =>
        office({
          bodies: [
            {
              id: "原农业局",
              jurisdiction: "city",
              category: "department",
              quota: { administrative: 2 },
              sections: [
                { id: "办公室", kind: "comprehensive" },
                { id: "财务科", kind: "business" },
              ],
            },
            { id: "农牧局", jurisdiction: "city", category: "department", sections },
          ],
          reforms: [
            {
              kind: "merge",
              from: ["原农业局"],
              into: "农牧局",
              quota: { administrative: { min: 0, max: 2 } },
            },
          ],
          posts: [servicePost("农牧局/办公室", { body: "农牧局", section: "办公室", demand: "urgent" })],
          people: [insider("甲", ["农牧局/办公室"], { relatives: [{ body: "原农业局", section }] })],
        });
      expect(whereabouts(planFor(merged("办公室")))).toEqual({ 甲: "待安置" });
      expect(whereabouts(planFor(merged("财务科")))).toEqual({ 甲: "农牧局/办公室" });
    });

    it("share the comprehensive sections of a joint office (合署办公)", () => {
      const relatives = [{ body: "发改委", section: "comprehensive" }];
      const people = [insider("甲", ["办公室岗"], { relatives })];
      const joint: Reform = { kind: "joint-office", bodies: ["发改委", "政务服务局"], with: "发改委" };
      expect(whereabouts(planFor(service(people)))).toEqual({ 甲: "办公室岗" });
      expect(whereabouts(planFor(service(people, { reforms: [joint] })))).toEqual({ 甲: "待安置" });
      const business = [insider("甲", ["审批岗"], { relatives })];
      expect(whereabouts(planFor(service(business, { reforms: [joint] })))).toEqual({ 甲: "审批岗" });
    });
  });

  describe("who are both listed", () => {
    it("do not get two seats of one section, whichever of them said so", () => {
      const people = [
        insider("丙", ["办公室岗"], { relatives: [{ person: "乙" }] }),
        insider("乙", ["办公室岗"]),
        insider("甲", []),
      ];
      const plan = planFor(service(people));
      expect(whereabouts(plan)).toEqual({ 丙: "办公室岗", 乙: "待安置", 甲: "待安置" });
      expect(reasonsOf(plan, "乙")).toEqual([{ code: "relative", post: "办公室岗" }]);
      const said = planFor(
        service([
          ...without(people.slice(0, 1)),
          insider("乙", ["办公室岗"], { relatives: [{ person: "丙" }] }),
        ]),
      );
      expect(whereabouts(said)).toEqual({ 丙: "办公室岗", 乙: "待安置" });
      const strangers = planFor(service(without(people)));
      expect(whereabouts(strangers)).toEqual({ 丙: "办公室岗", 乙: "办公室岗", 甲: "待安置" });
      expect(faultsOf(service(people), strangers)).toContainEqual(
        expect.objectContaining({ code: "relatives-together", ids: ["丙", "乙"] }),
      );
    });

    it.each<[string, string, boolean]>([
      ["局长", "人事岗", true],
      ["局长", "副局长", true],
      ["局长", "办公室岗", false],
      ["人事岗", "办公室岗", false],
    ])("%s and %s: too near is %s", (first, second, tooNear) => {
      const people = [insider("丙", [first], { relatives: [{ person: "甲" }] }), insider("甲", [second])];
      const expected = { 丙: first, 甲: tooNear ? "待安置" : second };
      expect(whereabouts(planFor(service(people)))).toEqual(expected);
    });

    it("may both stay where they sit already, but nobody moves in beside the other", () => {
      const seated = [
        outsider("丙", [], { relatives: [{ person: "乙" }, { person: "甲" }] }),
        outsider("乙", []),
        insider("甲", ["发改委/综合"]),
      ];
      const document = (people: readonly Person[]) =>
        office({
          bodies: [
            {
              id: "发改委",
              jurisdiction: "city",
              category: "department",
              quota: { administrative: 3 },
              staff: { administrative: 2 },
            },
          ],
          posts: [servicePost("发改委/综合", { body: "发改委", demand: "urgent" })],
          people,
        });
      const plan = planFor(document(seated));
      expect(whereabouts(plan)).toEqual({ 丙: "留任", 乙: "留任", 甲: "待安置" });
      expect(whereabouts(planFor(document(without(seated))))).toEqual({
        丙: "留任",
        乙: "留任",
        甲: "发改委/综合",
      });
    });
  });
});
