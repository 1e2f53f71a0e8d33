import type { Explanation, Obstacle, WhyNot } from "../../explain/types";
import { modelOf } from "../../model/model-of";
import type { Model, Scenario } from "../../model/types";
import { type Names, namesOf } from "../names";
import { listIn, sayIn } from "../say";
import type { Language } from "../types";
import { claimWord, moveWords, placeWords } from "./moves";
import { wayWord } from "./places";
import { goalEffects, limitWords } from "./prices";
import { describeReason } from "./reasons";

/**
 * Why somebody does not have a post, to be read out: every reason against it; or who would have to move for it and what that
 * costs; or what makes it impossible.
 *
 * @param language default `zh`
 * @example
 * describeWhyNot(scenario, whyNot(scenario, result, "赵六", "政务服务局/综合科")); // "赵六不能安排到政务服务局/综合科：未填报，也不服从调剂。"
 */
export function describeWhyNot(scenario: Scenario, answer: WhyNot, language: Language = "zh"): string {
  const model = modelOf(scenario);
  return whyNotSentence(model, answer, namesOf(model, language));
}

/**
 * What somebody got, and of every better choice what it would have taken: one sentence each.
 *
 * @param language default `zh`
 * @example
 * describePlacement(scenario, explainPlacement(scenario, result, "张三")); // ["张三：第一志愿（政务服务局/综合科），按志愿。"]
 */
export function describePlacement(
  scenario: Scenario,
  { person, place, basis, better }: Explanation,
  language: Language = "zh",
): string[] {
  const model = modelOf(scenario);
  const names = namesOf(model, language);
  const say = sayIn(language);
  const where = placeWords(model, person, place, names);
  const way =
    basis === undefined ? "" : say(`，${wayWord(basis, language)}`, `, ${wayWord(basis, language)}`);
  return [
    say(`${names.person(person)}：${where}${way}。`, `${names.person(person)}: ${where}${way}.`),
    ...better.map((one) => {
      const claim = claimWord(model, person, one.post, names);
      const sentence = whyNotSentence(model, one, names);
      return say(`${claim}：${sentence}`, `${claim}: ${sentence}`);
    }),
  ];
}

function whyNotSentence(model: Model, answer: WhyNot, names: Names): string {
  const { language } = names;
  const say = sayIn(language);
  const who = names.person(answer.person);
  const post = names.post(answer.post);
  switch (answer.status) {
    case "has-it":
      return say(`${who}已安排在${post}。`, `${who} has ${post}.`);
    case "not-eligible": {
      const reasons = listIn(
        language,
        answer.reasons.map((code) => describeReason(code, language)),
      );
      return say(`${who}不能安排到${post}：${reasons}。`, `${who} cannot take ${post}: ${reasons}.`);
    }
    case "possible": {
      const others = answer.change.moves.filter(({ person }) => person !== answer.person);
      const moved = others.map((move) => moveWords(model, move, names));
      const effects = goalEffects(answer.change, names);
      const loss =
        effects.length === 0
          ? say(
              "各项目标值不变，同等情况按排序规则取定",
              "no goal changes; equals are settled by the closing order",
            )
          : effects.join(say("，", ", "));
      const chain =
        moved.length === 0
          ? say("不影响其他人", "nobody else is concerned")
          : say(`须${joined(moved, "，", "，且")}`, joined(moved, ", ", " and "));
      return say(
        `安排${who}到${post}，${chain}；${loss}。`,
        `For ${who} to have ${post}: ${chain}; ${loss}.`,
      );
    }
    case "impossible": {
      const causes = answer.causes.map((cause) => obstacleWords(cause, names)).join(say("；", "; "));
      return say(`没有方案能安排${who}到${post}：${causes}。`, `No plan gives ${post} to ${who}: ${causes}.`);
    }
  }
}

function joined(parts: readonly string[], between: string, last: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(between)}${last}${parts[parts.length - 1]}`;
}

function obstacleWords(cause: Obstacle, names: Names): string {
  const say = sayIn(names.language);
  switch (cause.code) {
    case "limit":
      return say(`${limitWords(cause.limit, names)}不足`, `not enough: ${limitWords(cause.limit, names)}`);
    case "several-limits":
      return say("须几项限额同时放宽", "several limits would have to give way together");
    case "minimums-unmet": {
      const places = cause.missing.map((one) =>
        one.post === undefined
          ? `${names.body(one.body)} ${names.section(one.body, one.section)}`
          : names.post(one.post),
      );
      const list = listIn(names.language, places);
      return say(`其他岗位的最低人数无法保证（${list}）`, `minimums elsewhere could not be met (${list})`);
    }
  }
}
