import type { Person, Post } from "../../schema/document";

/** Posts of the template's example. */
export const examplePosts: readonly Post[] = [
  {
    id: "农牧局办公室",
    body: "农牧局",
    section: "comprehensive",
    quotaType: "administrative",
    demand: "retained",
    openings: { max: 1 },
  },
  {
    id: "政务服务局综合科",
    body: "政务服务局",
    section: "comprehensive",
    quotaType: "administrative",
    demand: "new-body",
    openings: { min: 2, max: 4 },
    requires: [{ attribute: "grade", op: "at-least", value: "3" }],
    reserved: [{ count: 1, requires: [{ attribute: "skills", op: "has", value: "法律" }] }],
    prefers: [["01", "02"], "06"],
  },
  {
    id: "政务服务局综合科科长",
    body: "政务服务局",
    section: "comprehensive",
    quotaType: "administrative",
    leaderRank: "section-head",
    demand: "new-body",
    openings: { max: 1 },
  },
  {
    id: "生环委办公室秘书科",
    body: "生环委办公室",
    section: "comprehensive",
    quotaType: "administrative",
    demand: "coordinating-office",
    openings: { min: 1, max: 2 },
  },
];

/** People of the template's example, with made-up names. */
export const examplePeople: readonly Person[] = [
  person("01", "张一", "原农业局", "农业局办公室", ["政务服务局综合科", "生环委办公室秘书科"], {
    grade: "2",
  }),
  person("02", "李二", "原农业局", "农业局人事科", ["政务服务局综合科科长"], {
    leaderRank: "section-head",
    grade: "1",
    relatives: [{ body: "司法局", leader: true }],
  }),
  person("03", "王三", "原畜牧局", "comprehensive", ["政务服务局综合科"], { grade: "3" }),
  person("04", "赵四", "原畜牧局", "comprehensive", [], { grade: "3", acceptsAdjustment: true }),
  person("05", "孙五", "原法制办", "comprehensive", ["政务服务局综合科"], {
    grade: "2",
    acceptsAdjustment: true,
    attributes: { education: "本科", skills: ["法律", "财务"] },
  }),
  person("06", "周六", "原法制办", "comprehensive", [], {
    quotaType: "participating",
    grade: "3",
    attributes: { education: "研究生" },
    preferences: [
      { post: "政务服务局综合科", rank: 1 },
      { body: "生环委办公室", rank: 1 },
    ],
  }),
  person("07", "吴七", "发改委", "comprehensive", ["生环委办公室秘书科"], { grade: "3" }),
  person("08", "郑八", "样例县环保局", "business", [], { grade: "3" }),
];

function person(
  id: string,
  name: string,
  body: string,
  section: string,
  wishes: readonly string[],
  more: Partial<Person>,
): Person {
  return {
    id,
    name,
    body,
    section,
    quotaType: "administrative",
    preferences: wishes.map((post, k) => ({ post, rank: k + 1 })),
    acceptsAdjustment: false,
    ...more,
  };
}
