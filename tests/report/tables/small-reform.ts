import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

/**
 * 甲局 and 乙局 become 甲乙局, which keeps 25 of their 30; 新局 may have up to 2; 丙局 gets 2 from 县局 by a document, with one
 * listed person and one who is not listed; the city held 2 in reserve and must give up 2; 戊局 is above its quota under a permit.
 */
export const smallReform = scenarioWith({
  name: "小改革",
  date: "2019-02-01",
  ranks: [
    { id: "head", name: "正科" },
    { id: "deputy", name: "副科" },
  ],
  jurisdictions: [
    { id: "city", name: "市", total: { administrative: 52 }, ceiling: { administrative: 50 } },
    { id: "county", name: "县", total: { administrative: 6 } },
  ],
  bodies: [
    department("a", {
      name: "甲局",
      quota: { administrative: 20 },
      staff: { administrative: 18 },
      leaders: { head: { approved: 1, present: 1 }, deputy: { approved: 2, present: 2 } },
    }),
    department("b", {
      name: "乙局",
      quota: { administrative: 10 },
      staff: { administrative: 9 },
      leaders: { deputy: { approved: 1, present: 1 } },
    }),
    department("ab", { name: "甲乙局" }),
    department("c", {
      name: "丙局",
      quota: { administrative: 10 },
      staff: { administrative: 10 },
      sections: [
        { id: "office", name: "办公室", kind: "comprehensive" },
        { id: "work", name: "业务科", kind: "business" },
      ],
    }),
    department("n", { name: "新局" }),
    department("o", { name: "戊局", quota: { administrative: 5 }, staff: { administrative: 7 } }),
    department("s", {
      name: "保密局",
      confidential: true,
      quota: { administrative: 5 },
      staff: { administrative: 5 },
    }),
    department("x", {
      name: "县局",
      jurisdiction: "county",
      quota: { administrative: 6 },
      staff: { administrative: 5 },
    }),
  ],
  reforms: [
    {
      kind: "merge",
      from: ["a", "b"],
      into: "ab",
      quota: { administrative: 25 },
      leaders: { head: 1, deputy: 2 },
    },
    { kind: "establish", body: "n", quota: { administrative: { min: 0, max: 2 } } },
    {
      kind: "transfer",
      from: "x",
      to: "c",
      mode: "people-with-quota",
      staff: { administrative: 1 },
      people: ["p4"],
      quota: { administrative: 2 },
      duties: ["d3"],
      approval: "up",
      document: "编发〔2019〕7号",
    },
    { kind: "rename", body: "c", name: "丙丁局" },
    { kind: "plate", body: "n", name: "新办" },
    { kind: "joint-office", bodies: ["o", "n"], with: "n" },
  ],
  approvals: [
    {
      id: "up",
      document: "编发〔2019〕8号",
      from: "county",
      to: "city",
      quotaType: "administrative",
      count: 2,
    },
  ],
  posts: [post("n/1", "n", { name: "综合科", demand: "new-body" })],
  people: [
    person("p1", "a", ["n/1"], { name: "甲一", preferences: [{ post: "n/1", rank: 2 }] }),
    person("p2", "b", [], {
      name: "乙二",
      preferences: [
        { post: "n/1", rank: 3 },
        { body: "c", rank: 3 },
        { body: "n", rank: 4 },
      ],
    }),
    person("p3", "c", [], { name: "丙三", section: "office" }),
    person("p4", "x", [], { name: "县四" }),
  ],
  responses: [
    { post: "n/1", person: "p2", decision: "hold", date: "2019-01-20", reason: "待面谈" },
    { post: "n/1", person: "p1", decision: "accept", date: "2019-01-18" },
    { post: "n/1", person: "p1", by: "home", decision: "accept", date: "2019-01-18" },
  ],
  permits: [
    {
      id: "permit",
      document: "编发〔2018〕9号",
      body: "o",
      quotaType: "administrative",
      over: 2,
      until: "2019-02-20",
    },
  ],
  departures: [{ body: "o", quotaType: "administrative", period: "2019年", count: 1 }],
  duties: [
    { id: "d4", name: "保留职责", from: "c", to: "c" },
    { id: "d3", name: "上划职责", from: "x", to: "c", due: "2019-03-01" },
    { id: "d2", name: "乙职责", from: "b", to: "ab", due: "2019-01-31" },
    { id: "d1", name: "甲职责", from: "a", to: "ab", due: "2019-01-31", done: "2019-01-30" },
  ],
  tasks: [{ id: "t1", body: "c", item: "三定规定报批", due: "2019-01-25", problem: "待会签" }],
});
