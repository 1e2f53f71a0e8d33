import type { Issue } from "../../kernel/issue";
import { listIn, sayIn } from "../say";
import type { Language } from "../types";
import { englishIssues } from "./issues-en";
import { chineseIssues } from "./issues-zh";

/** Ids that are named one by one. */
const mostNamed = 5;

/**
 * What is wrong with a scenario, in a sentence with the numbers and the things concerned. The line of plain English for a log is
 * `describeIssue` of the main entry.
 *
 * @param language default `zh`
 * @example
 * describeIssue({ code: "total-below-bodies", path: [], ids: ["市本级"], parameters: { found: 150, expected: 179 } }); // "编制总额小于各单位核定编制之和（现为 150，应为 179，涉及 市本级）"
 */
export function describeIssue({ code, ids, parameters }: Issue, language: Language = "zh"): string {
  const say = sayIn(language);
  const sentence = language === "zh" ? chineseIssues[code] : englishIssues[code];
  const facts = labels.flatMap(([name, zh, en]) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) return [];
    return [`${say(zh, en)} ${typeof value === "object" ? listIn(language, value) : shown(String(value))}`];
  });
  const concerned =
    ids.length === 0
      ? []
      : [`${say("涉及", "concerns")} ${listIn(language, ids.slice(0, mostNamed).map(shown))}`];
  const details = [...facts, ...concerned];
  if (details.length === 0) return sentence;
  return say(`${sentence}（${details.join("，")}）`, `${sentence} (${details.join(", ")})`);
}

/** What kind of value is expected, in a list of English words, is not said: the sentence says it. */
const labels: readonly (readonly [name: string, zh: string, en: string])[] = [
  ["value", "填的是", "written:"],
  ["choices", "可填", "to be chosen from:"],
  ["minimum", "不小于", "at least"],
  ["maximum", "不大于", "at most"],
  ["min", "最小", "smallest"],
  ["max", "最大", "largest"],
  ["quotaType", "编制类型", "quota type"],
  ["rank", "职务层次", "rank"],
  ["found", "现为", "found"],
  ["expected", "应为", "expected"],
  ["permitted", "批准超编", "permitted above quota"],
];

/** Long texts are cut; an empty one is shown as such. */
function shown(text: string): string {
  if (text === "") return "“”";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
