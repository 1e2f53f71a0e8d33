import type {
  BodyCategory,
  Demand,
  PolicyGoal,
  Reform,
  Requirement,
  sectionFunctions,
} from "../../schema/document";

/** Value in the document, the word for it in a cell, and other words that are understood too. */
export type Words = readonly (readonly [value: string, word: string, ...others: string[]])[];

type WordsOf<Value extends string> = readonly (readonly [Value, string, ...string[]])[];

export const categoryWords: WordsOf<BodyCategory> = [
  ["department", "部门", "政府部门", "工作部门"],
  ["party-department", "党委部门", "党委机构"],
  ["coordinating-office", "议事协调机构办事机构", "议事协调机构的办事机构", "办事机构"],
  ["institution", "事业单位"],
  ["branch", "派出机构", "分局"],
  ["temporary", "临时机构"],
  ["other", "其他"],
];

export const sectionKindWords: WordsOf<"comprehensive" | "business"> = [
  ["comprehensive", "综合", "综合科室"],
  ["business", "业务", "业务科室"],
];

export const functionWords: WordsOf<(typeof sectionFunctions)[number]> = [
  ["office", "办公", "办公室"],
  ["organization", "组织"],
  ["personnel", "人事"],
  ["discipline", "纪检", "纪律检查"],
  ["supervision", "监察"],
  ["audit", "审计"],
  ["finance", "财务"],
  ["party", "党务"],
  ["logistics", "后勤"],
  ["approval", "审批", "行政审批"],
];

export const reformWords: WordsOf<Reform["kind"]> = [
  ["merge", "合并", "整合组建"],
  ["abolish", "撤销", "不再保留"],
  ["establish", "新设", "新组建"],
  ["reorganize", "重新组建"],
  ["transfer", "划转", "转隶"],
  ["cut", "核减"],
  ["host", "办事机构设在", "挂靠"],
  ["rename", "更名"],
  ["plate", "挂牌"],
  ["joint-office", "合署办公", "合署"],
];

export const modeWords: WordsOf<"people-with-quota" | "people-only" | "quota-only"> = [
  ["people-with-quota", "人随编走", "人员和编制"],
  ["people-only", "只转人员"],
  ["quota-only", "只转编制"],
];

export const demandWords: WordsOf<Demand> = [
  ["retained", "留用"],
  ["new-body", "新设机构"],
  ["coordinating-office", "议事协调机构办事机构", "议事协调机构的办事机构", "办事机构"],
  ["urgent", "急需", "急需人员"],
];

export const comparisonWords: WordsOf<Requirement["op"]> = [
  ["equals", "等于", "是"],
  ["in", "属于", "其中之一"],
  ["has", "包含", "具有"],
  ["at-least", "不低于", "至少"],
  ["at-most", "不高于", "至多"],
  ["not-before", "不早于"],
  ["not-after", "不晚于"],
];

export const sideWords: WordsOf<"post" | "home"> = [
  ["post", "接收单位", "接收方"],
  ["home", "原单位", "原单位意见"],
];

export const decisionWords: WordsOf<"accept" | "hold" | "decline"> = [
  ["accept", "接受", "同意"],
  ["hold", "暂缓"],
  ["decline", "不同意", "不接受"],
];

export const dayWords: WordsOf<"holidays" | "workdays"> = [
  ["holidays", "放假", "节假日"],
  ["workdays", "上班", "调休上班"],
];

export const goalWords: WordsOf<PolicyGoal> = [
  ["minimums", "最低配备"],
  ["place", "妥善安置"],
  ["fill:retained", "配齐留用岗位"],
  ["fill:new-body", "配齐新设机构"],
  ["fill:coordinating-office", "配齐办事机构"],
  ["fill:urgent", "配齐急需岗位"],
  ["preferences", "个人志愿"],
  ["recover", "收回编制"],
  ["unit-preferences", "单位意向"],
  ["source-priority", "优先涉改人员"],
  ["fewest-changes", "最少变动"],
  ["equal-treatment", "一视同仁"],
];

export const countingWords: WordsOf<"rank-maximal" | "total-rank" | "generous"> = [
  ["rank-maximal", "逐志愿优先", "志愿优先"],
  ["total-rank", "志愿次序之和最小"],
  ["generous", "最差志愿最少"],
];

export const keepGradeWords: WordsOf<"must" | "flag"> = [
  ["must", "必须保持"],
  ["flag", "只作提示"],
];

export const stabilityWords: WordsOf<"none" | "no-justified-envy" | "person-optimal" | "unit-optimal"> = [
  ["none", "不要求"],
  ["no-justified-envy", "无正当不满"],
  ["person-optimal", "个人最优"],
  ["unit-optimal", "单位最优"],
];

export const yesNoWords: Words = [
  ["yes", "是", "true", "y"],
  ["no", "否", "false", "n"],
];
