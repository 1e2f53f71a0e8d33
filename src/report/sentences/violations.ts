import { type ReasonCode, reasonCodes } from "../../kernel/reason-codes";
import type { Scenario } from "../../model/types";
import type { Violation, ViolationCode } from "../../verify/types";
import { listIn, sayIn } from "../say";
import type { Language } from "../types";
import { nameOfAny } from "./name-of-any";
import { describeReason } from "./reasons";

const words: Readonly<Record<Language, Readonly<Record<ViolationCode, string>>>> = {
  zh: {
    "plan-malformed": "方案的格式不对",
    "unknown-person": "方案中的人员不在场景中",
    "unknown-post": "方案中的岗位不在场景中",
    "unknown-body": "方案中的单位不在场景中",
    "unknown-pool": "方案中的编制总额不在场景中",
    "person-missing": "有人员没有去向",
    "person-repeated": "同一人员有两个去向",
    "wrong-list": "涉改人员不能留原岗位，志愿者不能待安置",
    "pair-not-eligible": "该人员不能到该岗位",
    "rank-differs": "志愿次序与填报不符",
    "basis-differs": "安置方式与实际不符",
    "post-over-capacity": "岗位超过最多人数",
    "reserved-seats-taken": "占用了保留名额",
    "relatives-together": "有任职回避关系的人员安排在一起",
    "directed-not-open": "政策没有开放组织调配",
    "agreed-not-kept": "没有保留已协商一致的安排",
    "office-over-seats": "办事机构超过可用名额",
    "leaders-over-positions": "领导超过职数",
    "staff-over-quota": "人员超过核定编制",
    "grant-out-of-range": "核增数超出范围",
    "grant-repeated": "同一单位同一类型核增了两次",
    "pool-overdrawn": "核增超过可调剂的编制",
    "pool-missing": "缺少编制总额的平衡数",
    "pool-repeated": "编制总额列了两次",
    "pool-differs": "编制总额的平衡数不对",
    "total-rises": "编制总额增加，违反只减不增",
    "subtree-rises": "连同下级的编制总额增加，违反只减不增",
    "minimum-unmet": "没有达到最低人数",
    "shortfall-differs": "缺员数不对",
    "goal-differs": "目标值不对",
    "reason-missing": "待安置的原因没有说全",
    "reason-untrue": "待安置的原因不成立",
    "note-differs": "说明与事实不符",
    "not-sorted": "次序不对",
    "optimality-overstated": "称已证明最优，但没有证明",
  },
  en: {
    "plan-malformed": "The plan is not of the form of a plan",
    "unknown-person": "The scenario does not list this person",
    "unknown-post": "The scenario does not have this post",
    "unknown-body": "The scenario does not have this body",
    "unknown-pool": "The scenario does not have this pool",
    "person-missing": "The plan does not say what becomes of this person",
    "person-repeated": "The plan says twice what becomes of this person",
    "wrong-list": "Affected people cannot keep their seat, and volunteers cannot wait",
    "pair-not-eligible": "This person may not take this post",
    "rank-differs": "The rank is not that of the wish",
    "basis-differs": "How the person got there is not as stated",
    "post-over-capacity": "The post has more people than seats",
    "reserved-seats-taken": "Reserved seats are taken by others",
    "relatives-together": "Relatives are placed where the law keeps them apart",
    "directed-not-open": "Nobody may be directed here",
    "agreed-not-kept": "What all agreed to was not kept",
    "office-over-seats": "The office has more people than its seats inside the host",
    "leaders-over-positions": "There are more leaders than positions",
    "staff-over-quota": "Staff is above approved quota",
    "grant-out-of-range": "The grant is out of range",
    "grant-repeated": "The same is granted twice",
    "pool-overdrawn": "More is granted than there is",
    "pool-missing": "The balance of this pool is not stated",
    "pool-repeated": "This pool is stated twice",
    "pool-differs": "The balance of this pool is wrong",
    "total-rises": "The total rises",
    "subtree-rises": "The total with all levels below rises",
    "minimum-unmet": "A hard minimum is not met",
    "shortfall-differs": "The missing people are not as stated",
    "goal-differs": "The value of a goal is not as stated",
    "reason-missing": "A reason for waiting is not given",
    "reason-untrue": "A reason for waiting does not hold",
    "note-differs": "A note is not true, or missing",
    "not-sorted": "Entries stand in the wrong order",
    "optimality-overstated": "It says proved, and nothing proves it",
  },
};

/**
 * What is wrong with a plan, in a sentence with the numbers, the things concerned and the article of law.
 *
 * @param language default `zh`
 * @example
 * describeViolation(scenario, { code: "post-over-capacity", ids: ["农牧局/办公室"], found: 2, expected: 1 }); // "岗位超过最多人数（农牧局/办公室，现为 2，应为 1）"
 */
export function describeViolation(
  scenario: Scenario,
  violation: Violation,
  language: Language = "zh",
): string {
  const { code, ids, field, found, expected, excess, article } = violation;
  const say = sayIn(language);
  const nameOf = nameOfAny(scenario, language);
  const shown = (value: number | string): string =>
    reasonCodes.includes(value as ReasonCode) ? describeReason(value as ReasonCode, language) : String(value);
  const details = [
    ...(ids.length === 0 ? [] : [listIn(language, ids.map(nameOf))]),
    ...(field === undefined ? [] : [`${say("位置", "at")} ${field}`]),
    ...(found === undefined ? [] : [`${say("现为", "found")} ${shown(found)}`]),
    ...(expected === undefined ? [] : [`${say("应为", "expected")} ${shown(expected)}`]),
    ...(excess === undefined ? [] : [`${say("超出", "by")} ${excess}`]),
    ...(article === undefined ? [] : [article]),
  ];
  const sentence = words[language][code];
  if (details.length === 0) return sentence;
  return say(`${sentence}（${details.join("，")}）`, `${sentence} (${details.join(", ")})`);
}
