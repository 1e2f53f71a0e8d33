import type { Finding, FindingCode } from "../../office/health/types";
import { listIn, sayIn } from "../say";
import type { Language } from "../types";
import { describeIssue } from "./describe-issue";

const words: Readonly<Record<Language, Readonly<Record<FindingCode, string>>>> = {
  zh: {
    "input-issue": "数据有误",
    "over-quota": "实有人数超过核定编制",
    "staff-without-quota": "该类型有人员而没有编制，编制类型混用",
    "permit-expired": "超编过渡批准已到期",
    "over-quota-under-permit": "经批准超编过渡",
    "departures-below-excess": "计划减员少于超编人数",
    "bodies-above-total": "各单位编制之和超过总额",
    "total-not-written": "没有填写编制总额",
    "total-above-ceiling": "编制总额高于改革后上限",
    "leaders-above-approved": "领导实配超过核定职数",
    "leaders-without-quota": "没有编制而有领导职数",
    "leader-post-without-position": "领导岗位多于领导职数",
    "coordinating-office-without-document": "独立设置的议事协调机构办事机构没有文号",
    "coordinating-office-without-host": "议事协调机构办事机构没有明确设在哪个单位",
    "temporary-body-expired": "临时机构已到期",
    "temporary-without-expiry": "临时机构没有撤销期限",
    "temporary-without-return": "临时机构的人员没有明确返回单位",
    "relatives-in-one-section": "有亲属关系的人员在同一科室",
    "relative-under-leader": "亲属在其领导的单位任职",
    "relatives-both-leaders": "有亲属关系的人员同在一个单位任领导",
    "section-below-minimum": "科室现有人员少于留守人数",
    "compatibility-without-document": "允许跨类型使用编制，但没有文号",
    "approval-unused": "批文没有用完",
    "leaders-in-jurisdiction": "本层级领导职数",
    vacancy: "空编",
  },
  en: {
    "input-issue": "The data has a problem",
    "over-quota": "Staff is above quota",
    "staff-without-quota": "There are people of this type and no quota of it: types are mixed",
    "permit-expired": "The permit to exceed quota has expired",
    "over-quota-under-permit": "Staff is above quota under a permit",
    "departures-below-excess": "Fewer departures are planned than people are above quota",
    "bodies-above-total": "The quota of the bodies is above the total",
    "total-not-written": "No total is written",
    "total-above-ceiling": "The total is above the ceiling",
    "leaders-above-approved": "More leaders are present than approved",
    "leaders-without-quota": "There are leader positions and no quota",
    "leader-post-without-position": "There are more leaders' posts than positions",
    "coordinating-office-without-document":
      "The office of a coordinating body stands on its own without a document",
    "coordinating-office-without-host": "The office of a coordinating body has no host",
    "temporary-body-expired": "The temporary body has ended",
    "temporary-without-expiry": "The temporary body has no end",
    "temporary-without-return": "People of the temporary body have no place to return to",
    "relatives-in-one-section": "Relatives are in one section",
    "relative-under-leader": "A relative works under a leader",
    "relatives-both-leaders": "Relatives lead one body",
    "section-below-minimum": "The section has fewer people than it has to keep",
    "compatibility-without-document": "Types may be exchanged, and no document says so",
    "approval-unused": "The approval is not used up",
    "leaders-in-jurisdiction": "Leader positions of the level",
    vacancy: "Vacancy",
  },
};

/**
 * What a health check found, in a sentence with the numbers, the things concerned (by id: the data may be of a kind that cannot
 * be parsed) and the article of law.
 *
 * @param language default `zh`
 * @example
 * describeFinding({ code: "over-quota", severity: "violation", ids: ["信访局", "administrative"], found: 12, expected: 10 }); // "实有人数超过核定编制（信访局、administrative，现为 12，应为 10）"
 */
export function describeFinding(finding: Finding, language: Language = "zh"): string {
  const { code, ids, found, expected, article, issue } = finding;
  if (issue !== undefined) return describeIssue(issue, language);
  const say = sayIn(language);
  const details = [
    ...(ids.length === 0 ? [] : [listIn(language, ids)]),
    ...(found === undefined ? [] : [`${say("现为", "found")} ${found}`]),
    ...(expected === undefined ? [] : [`${say("应为", "expected")} ${expected}`]),
    ...(article === undefined ? [] : [article]),
  ];
  const sentence = words[language][code];
  if (details.length === 0) return sentence;
  return say(`${sentence}（${details.join("，")}）`, `${sentence} (${details.join(", ")})`);
}
