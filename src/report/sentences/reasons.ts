import { type ReasonCode, reasonCodes } from "../../kernel/reason-codes";
import type { Waiting } from "../../plan/types";
import type { Names } from "../names";
import { listIn } from "../say";
import type { Language } from "../types";

const words: Readonly<Record<Language, Readonly<Record<ReasonCode, string>>>> = {
  zh: {
    "not-listed": "未填报，也不服从调剂",
    "type-incompatible": "编制类型不符",
    "unit-declined": "接收单位未同意",
    "home-declined": "原单位未同意",
    "requirement-not-met": "不符合任职条件",
    "requirement-not-shown": "任职条件没有材料证明",
    relative: "须任职回避",
    "no-entry-permit": "超编过渡期内只出不进",
    "retained-only": "岗位只留给原班人员",
    retired: "机构已撤销",
    "no-seat": "岗位已满",
    "no-quota": "编制已用完",
    lot: "同等条件下由抽签排定",
  },
  en: {
    "not-listed": "not listed, and no adjustment accepted",
    "type-incompatible": "of another quota type",
    "unit-declined": "the receiving unit did not agree",
    "home-declined": "the releasing unit did not agree",
    "requirement-not-met": "a requirement is not met",
    "requirement-not-shown": "a requirement is not shown to be met",
    relative: "a relative stands in the way",
    "no-entry-permit": "nobody may enter while staff exceeds quota",
    "retained-only": "kept for the people of that body",
    retired: "the body is retired",
    "no-seat": "all seats are taken",
    "no-quota": "the quota is used up",
    lot: "settled by lot among equals",
  },
};

/**
 * What a reason code means, to be read out. See {@link reasonCodes} for all of them.
 *
 * @param language default `zh`
 * @example describeReason("no-seat") // "岗位已满"
 */
export function describeReason(code: ReasonCode, language: Language = "zh"): string {
  return words[language][code];
}

/** Posts that are named one by one. */
const mostNamed = 20;

/** Why somebody waits: every reason, each with the posts that it concerns. */
export function waitingSentence({ reasons }: Waiting, names: Names): string {
  const { language } = names;
  const parts = reasonCodes.flatMap((code) => {
    const own = reasons.filter((reason) => reason.code === code);
    if (own.length === 0) return [];
    const posts = own.flatMap(({ post }) => (post === undefined ? [] : [names.post(post)]));
    const word = describeReason(code, language);
    if (posts.length === 0) return [word];
    const named = listIn(language, posts.slice(0, mostNamed));
    const more =
      posts.length <= mostNamed
        ? ""
        : language === "en"
          ? ` and ${posts.length - mostNamed} more`
          : `等${posts.length}个岗位`;
    return [language === "en" ? `${word}: ${named}${more}` : `${word}：${named}${more}`];
  });
  return parts.join(language === "en" ? "; " : "；");
}
