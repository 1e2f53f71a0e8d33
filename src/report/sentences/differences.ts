import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import type { PersonChange, PlanDiff } from "../../plan/diff-types";
import { type Names, namesOf } from "../names";
import { sayIn } from "../say";
import type { Language } from "../types";
import { placeWords } from "./moves";

const fares: Readonly<Record<Language, Readonly<Record<PersonChange["change"], string>>>> = {
  zh: { better: "志愿次序提高", worse: "志愿次序降低", same: "志愿次序不变" },
  en: { better: "better than before", worse: "worse than before", same: "at the same rank" },
};

/**
 * What differs between two plans: who goes elsewhere and how they fare, who is new or gone, and what bodies are granted.
 *
 * @param language default `zh`
 * @example
 * describeDifference(scenario, diffPlans(result.plan, result.plan)); // ["两个方案相同。"]
 */
export function describeDifference(scenario: Scenario, diff: PlanDiff, language: Language = "zh"): string[] {
  const model = modelOf(scenario);
  const names = namesOf(model, language);
  const say = sayIn(language);
  const sentences = [
    ...diff.moved.map(({ person, from, to, change }) => {
      const who = names.person(person);
      const [before, after] = [from, to].map((place) => placeWords(model, person, place, names));
      return say(
        `${who}：由${before}改为${after}，${fares.zh[change]}。`,
        `${who}: from ${before} to ${after}, ${fares.en[change]}.`,
      );
    }),
    ...diff.added.map(({ person, place }) => {
      const [who, where] = [names.person(person), placeWords(model, person, place, names)];
      return say(`新增${who}：${where}。`, `New: ${who}, ${where}.`);
    }),
    ...diff.gone.map(({ person }) => {
      const who = names.person(person);
      return say(`不再列入${who}。`, `No longer named: ${who}.`);
    }),
    ...diff.grants.map((grant) => grantSentence(grant, names)),
    ...diff.shortfalls.map((one) => {
      const place =
        one.post === undefined
          ? `${names.body(one.body)} ${names.section(one.body, one.section)}`
          : names.post(one.post);
      return say(
        `${place}：缺员由${one.before}人变为${one.after}人。`,
        `${place}: missing ${one.before} before, ${one.after} after.`,
      );
    }),
  ];
  return sentences.length === 0 ? [say("两个方案相同。", "Both plans are the same.")] : sentences;
}

function grantSentence({ body, quotaType, before, after }: PlanDiff["grants"][number], names: Names): string {
  const [who, type] = [names.body(body), names.quotaType(quotaType)];
  return sayIn(names.language)(
    `${who}核增${type}由${before}名变为${after}名。`,
    `${who} is granted ${after} of ${type} quota instead of ${before}.`,
  );
}
