import { describe, expect, it } from "vitest";
import type { Person, Requirement } from "../../src/schema/document";
import { faultsOf, insider, office, planFor, reasonsOf, servicePost, whereabouts } from "./office";

const grades = [{ id: "一级主任科员" }, { id: "二级主任科员" }, { id: "一级科员" }];
const graduate = { attributes: { education: "研究生" } };
const bachelor = { attributes: { education: "本科" } };

function desk(requires: readonly Requirement[], people: readonly Person[]) {
  return office({
    date: "2019-01-11",
    grades,
    ranks: [{ id: "division-head" }, { id: "section-head" }],
    bodies: [
      {
        id: "原法制办",
        jurisdiction: "city",
        category: "department",
        leaders: { "section-head": { approved: 1, present: 1 } },
      },
    ],
    posts: [servicePost("办公室", { requires })],
    people,
    policy: { keepGrade: "flag" },
  });
}

describe("任职条件 (requirements)", () => {
  const asked: Requirement[] = [{ attribute: "education", op: "in", value: ["研究生"] }];

  it("keep out who does not meet them, and who does not show whether they do", () => {
    const people = [
      insider("丙", ["办公室"], bachelor),
      insider("乙", ["办公室"]),
      insider("甲", ["办公室"], graduate),
    ];
    const plan = planFor(desk(asked, people));
    expect(whereabouts(plan)).toEqual({ 丙: "待安置", 乙: "待安置", 甲: "办公室" });
    expect(reasonsOf(plan, "丙")).toEqual([{ code: "requirement-not-met", post: "办公室" }]);
    expect(reasonsOf(plan, "乙")).toEqual([{ code: "requirement-not-shown", post: "办公室" }]);
    expect(whereabouts(planFor(desk([], people)))).toEqual({ 丙: "办公室", 乙: "待安置", 甲: "待安置" });
  });

  it("are checked by verify", () => {
    const people = [insider("乙", ["办公室"]), insider("甲", ["办公室"], graduate)];
    const careless = planFor(desk([], people));
    expect(whereabouts(careless)).toEqual({ 乙: "办公室", 甲: "待安置" });
    expect(faultsOf(desk(asked, people), careless)).toContainEqual(
      expect.objectContaining({ code: "pair-not-eligible", ids: ["乙", "办公室"] }),
    );
  });

  const shown: Partial<Person> = {
    grade: "二级主任科员",
    leaderRank: "section-head",
    attributes: {
      education: "本科",
      years: 5,
      party: true,
      skills: ["财务", "法律"],
      joined: "2014-07-01",
      vague: "2019-02-30",
      grade: "一级主任科员",
    },
  };
  const met: Requirement[] = [
    { attribute: "education", op: "equals", value: "本科" },
    { attribute: "party", op: "equals", value: true },
    { attribute: "years", op: "equals", value: 5 },
    { attribute: "education", op: "in", value: ["研究生", "本科"] },
    { attribute: "years", op: "in", value: [5] },
    { attribute: "skills", op: "has", value: "法律" },
    { attribute: "years", op: "at-least", value: 5 },
    { attribute: "years", op: "at-most", value: 5 },
    { attribute: "grade", op: "at-least", value: "二级主任科员" },
    { attribute: "grade", op: "at-least", value: "一级科员" },
    { attribute: "grade", op: "at-most", value: "一级主任科员" },
    { attribute: "grade", op: "equals", value: "二级主任科员" },
    { attribute: "leaderRank", op: "in", value: ["division-head", "section-head"] },
    { attribute: "leaderRank", op: "at-most", value: "division-head" },
    { attribute: "joined", op: "not-before", value: "2014-07-01" },
    { attribute: "joined", op: "not-after", value: "2014-07-01" },
  ];
  const notMet: Requirement[] = [
    { attribute: "education", op: "equals", value: "研究生" },
    { attribute: "years", op: "equals", value: "5" },
    { attribute: "skills", op: "equals", value: "法律" },
    { attribute: "years", op: "in", value: ["5", 6] },
    { attribute: "skills", op: "in", value: ["财务", "法律"] },
    { attribute: "skills", op: "has", value: "审计" },
    { attribute: "education", op: "has", value: "本科" },
    { attribute: "years", op: "at-least", value: 6 },
    { attribute: "years", op: "at-most", value: 4 },
    { attribute: "education", op: "at-least", value: 0 },
    { attribute: "grade", op: "at-least", value: "一级主任科员" },
    { attribute: "grade", op: "at-most", value: "一级科员" },
    { attribute: "grade", op: "equals", value: "一级主任科员" },
    { attribute: "leaderRank", op: "at-least", value: "division-head" },
    { attribute: "joined", op: "not-before", value: "2014-07-02" },
    { attribute: "joined", op: "not-after", value: "2014-06-30" },
    { attribute: "vague", op: "not-after", value: "2020-01-01" },
    { attribute: "years", op: "not-after", value: "2020-01-01" },
  ];
  const notShown: Requirement[] = [
    { attribute: "constructor", op: "equals", value: "本科" },
    { attribute: "languages", op: "has", value: "蒙古语" },
  ];
  const told = (one: Requirement) => `${one.attribute} ${one.op} ${JSON.stringify(one.value)}`;

  it.each(met.map((one) => [told(one), one] as const))("met: %s", (_, one) => {
    const plan = planFor(desk([one], [insider("甲", ["办公室"], shown)]));
    expect(whereabouts(plan)).toEqual({ 甲: "办公室" });
  });

  it.each([
    ...notMet.map((one) => ["requirement-not-met", told(one), one] as const),
    ...notShown.map((one) => ["requirement-not-shown", told(one), one] as const),
  ])("%s: %s", (code, _, one) => {
    const plan = planFor(desk([one], [insider("甲", ["办公室"], shown)]));
    expect(reasonsOf(plan, "甲")).toEqual([{ code, post: "办公室" }]);
  });

  it("hold for posts retained for the people of a merged body, too, and never for own seats", () => {
    const merged = office({
      bodies: [
        {
          id: "原农业局",
          jurisdiction: "city",
          category: "department",
          quota: { administrative: 2 },
          staff: { administrative: 2 },
        },
        { id: "农牧局", jurisdiction: "city", category: "department" },
      ],
      reforms: [{ kind: "merge", from: ["原农业局"], into: "农牧局", quota: { administrative: 2 } }],
      posts: [
        servicePost("农牧局/办公室", {
          body: "农牧局",
          demand: "retained",
          openings: { max: 2 },
          requires: asked,
        }),
      ],
      people: [
        insider("甲", [], { body: "原农业局" }),
        insider("乙", [], { body: "原农业局", ...graduate }),
        insider("丙", [], { body: "发改委" }),
      ],
    });
    const plan = planFor(merged);
    expect(whereabouts(plan)).toEqual({ 乙: "农牧局/办公室", 丙: "留任", 甲: "待安置" });
    expect(reasonsOf(plan, "甲")).toEqual([{ code: "requirement-not-shown", post: "农牧局/办公室" }]);
  });
});
