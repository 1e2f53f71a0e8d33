import type { Issue } from "../../kernel/issue";
import type { IssueCode } from "../../kernel/issue-codes";
import { shown } from "./reading";

/** What is wrong with a scenario, in a Chinese sentence with the numbers and the things concerned. */
export function issueMessage({ code, ids, parameters }: Issue): string {
  const facts = Object.entries(labels).flatMap(([name, label]) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return value === undefined
      ? []
      : [`${label}${Array.isArray(value) ? value.join("、") : shown(String(value))}`];
  });
  const concerned = ids.length === 0 ? [] : [`涉及 ${ids.slice(0, 5).map(shown).join("、")}`];
  const details = [...facts, ...concerned];
  return details.length === 0 ? sentences[code] : `${sentences[code]}（${details.join("，")}）`;
}

/** What kind of value is expected, in a list of English words, is not said: the sentence says it. */
const labels: Readonly<Record<string, string>> = {
  value: "填的是 ",
  choices: "可填 ",
  minimum: "不小于 ",
  maximum: "不大于 ",
  min: "最小 ",
  max: "最大 ",
  quotaType: "编制类型 ",
  rank: "职务层次 ",
  found: "现为 ",
  expected: "应为 ",
  permitted: "批准超编 ",
};

const sentences: Readonly<Record<IssueCode, string>> = {
  "unknown-key": "不认识这一项",
  missing: "缺少必填内容",
  "wrong-type": "内容的种类不对",
  "wrong-format-version": "数据格式的版本不对",
  "not-whole": "应为整数",
  "out-of-range": "数值超出范围",
  "invalid-text": "文字不能为空，也不能有控制字符",
  "invalid-id": "编号应为1至64个字符；编制类型、职务层次和特征的编号只用小写英文字母、数字和连字符",
  "invalid-choice": "不在可填的词中",
  "invalid-date": "不是日期",
  "empty-list": "至少要填一项",
  "not-yet-supported": "本版本还不支持这一要求",
  "duplicate-id": "编号重复，不填编号时为名称重复；重名的请填写不同的编号",
  "duplicate-entry": "同样的内容填了两次",
  "unknown-jurisdiction": "没有这个层级",
  "unknown-body": "没有这个单位",
  "unknown-post": "没有这个岗位",
  "unknown-person": "没有这个人员",
  "unknown-quota-type": "没有这个编制类型",
  "unknown-rank": "没有这个职务层次",
  "unknown-grade": "没有这个职级",
  "unknown-section": "单位没有这个科室",
  "unknown-duty": "没有这项职责",
  "unknown-approval": "没有这个批文",
  "jurisdiction-cycle": "层级的上下级关系成了循环",
  "body-cycle": "单位的上下级关系成了循环",
  "merge-into-itself": "不能并入或划入自身",
  "succession-cycle": "单位的承接关系成了循环",
  "retired-twice": "一个单位只能被合并、并入或撤销一次",
  "quota-set-twice": "一个单位的编制只能由一个改革事项核定",
  "retired-body": "单位改革后已不存在",
  "not-new": "合并后的、新设的单位改革前不能有编制和人员",
  "min-above-max": "最小数大于最大数",
  "one-of-post-or-body": "岗位和单位必须且只能填一项",
  "one-of-person-or-body": "亲属和亲属单位必须且只能填一项",
  "requirement-malformed": "条件值与比较方式不符",
  "relative-malformed": "亲属为所列人员时，不填领导成员和科室，也不能是本人",
  "too-many-reserved": "一个岗位最多六组保留名额",
  "return-to-itself": "临时机构的人员不能返回本机构",
  "expired-body": "机构在基准日之前已经期满",
  "mode-mismatch": "划转内容与划转方式不符，或人员不在划出单位",
  "empty-transfer": "划转没有内容",
  "date-required": "须填写基准日",
  "different-jurisdictions": "有关单位须在同一层级",
  "duty-mismatch": "职责的划出、划入单位与划转事项不符",
  "host-of-host": "办事机构所在单位不能是本机构或另一个办事机构",
  "hosted-office-with-quota": "设在其他单位的办事机构没有自己的编制",
  "sum-too-large": "合计数太大",
  "reserved-above-openings": "保留人数合计超过岗位最多人数",
  "more-listed-than-staff": "“人员”表所列人数多于实有人数",
  "more-listed-than-leaders": "“人员”表所列领导多于实配人数",
  "merge-above-base": "合并后的编制多于各单位原有编制之和",
  "cut-above-base": "核减数多于现有编制",
  "transfer-above-quota": "划出编制多于核定编制",
  "transfer-above-staff": "划出人数多于未列入“人员”表的实有人数",
  "abolished-body-not-empty": "撤销的单位还有人员没有去向",
  "grant-to-retired-body": "不能给撤并的单位核增编制",
  "coordinating-office-without-document": "独立设置的议事协调机构办事机构须有文号",
  "approval-required": "跨层级划转编制须有批文",
  "approval-mismatch": "批文的层级或编制类型与划转不符",
  "approval-exceeded": "划转编制超过批文数量",
  "total-below-bodies": "编制总额小于各单位核定编制之和",
  "ceiling-above-total": "改革后上限大于编制总额",
  "pool-overdrawn": "本层级的编制不足以满足上限和批文",
  "leaders-above-total": "改革后领导职数多于改革前",
  "staff-above-quota": "人员多于改革后的编制，又没有在期的过渡批准",
};
