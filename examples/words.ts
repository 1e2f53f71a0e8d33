import type { Demand, GoalValue, Placement, ReasonCode } from "../src/index";

/** Chinese words for the codes of a plan, as far as the examples print them. */
export const basisWords: Readonly<Record<Placement["basis"], string>> = {
  listed: "按志愿",
  stayed: "留任",
  adjusted: "服从调剂",
  directed: "组织调配",
};

export const demandWords: Readonly<Record<Demand, string>> = {
  retained: "留任岗位",
  "new-body": "新设机构",
  "coordinating-office": "议事协调机构办事机构",
  urgent: "急需人员的部门",
};

export const reasonWords: Readonly<Record<ReasonCode, string>> = {
  "not-listed": "未填报且不服从调剂",
  "type-incompatible": "编制类型不符",
  "unit-declined": "接收单位未同意",
  "home-declined": "原单位未同意",
  "requirement-not-met": "不符合岗位条件",
  "requirement-not-shown": "岗位条件无材料证明",
  relative: "任职回避",
  "no-entry-permit": "过渡期内只出不进",
  "retained-only": "只留给原班人员",
  retired: "机构已撤销",
  "no-seat": "岗位已满",
  "no-quota": "编制已用完",
  lot: "同等条件下抽签",
};

export const goalWords: Readonly<Record<GoalValue["goal"], string>> = {
  minimums: "缺员最少（新设与协调机构、急需、留任）",
  place: "待安置人数最少",
  "fill:retained": "留任岗位补员",
  "fill:new-body": "新设机构补员",
  "fill:coordinating-office": "协调机构补员",
  "fill:urgent": "急需部门补员",
  preferences: "志愿满足（各名次人数，涉改人员在前）",
  recover: "核销编制最多",
  "unit-preferences": "单位意愿",
  "source-priority": "优先从撤并部门选调",
  "fewest-changes": "与原方案变动最少",
  "equal-treatment": "一视同仁",
};
