import type { ConflictExplanation } from "../../explain/conflict/types";
import type { Repair, RepairEdit } from "../../explain/repair/types";
import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import { type Names, namesOf } from "../names";
import { sayIn } from "../say";
import type { Language } from "../types";
import { causeWords, unitWords } from "./causes";

/**
 * Why no plan exists: a head, and then every demand and limit of the set that cannot hold together, with its article.
 *
 * @param language default `zh`
 * @example
 * describeConflict(scenario, explainConflict(scenario)); // ["各项要求可以同时满足。"]
 */
export function describeConflict(
  scenario: Scenario,
  conflict: ConflictExplanation,
  language: Language = "zh",
): string[] {
  const names = namesOf(modelOf(scenario), language);
  const say = sayIn(language);
  if (conflict.status === "feasible") return [say("各项要求可以同时满足。", "All demands can be met.")];
  return [
    say(
      "下列要求和限制不能同时满足，去掉其中任何一条，其余各条即可满足：",
      "These demands and limits cannot all hold; without any one of them the others can:",
    ),
    ...conflict.causes.map((cause) => `${causeWords(cause, names)}${say("。", ".")}`),
  ];
}

/**
 * The smallest change that makes a plan possible, one sentence for each edit.
 *
 * @param language default `zh`
 * @example
 * describeRepair(scenario, repair(scenario)); // ["方案可行，不需要调整。"]
 */
export function describeRepair(scenario: Scenario, mended: Repair, language: Language = "zh"): string[] {
  const names = namesOf(modelOf(scenario), language);
  const say = sayIn(language);
  switch (mended.status) {
    case "feasible":
      return [say("方案可行，不需要调整。", "A plan is possible; nothing has to change.")];
    case "repaired":
      return mended.edits.map((edit) => `${editWords(edit, names)}${say("。", ".")}`);
    case "impossible":
      return [
        say("无论怎样调整都做不到，因为：", "Whatever is changed, it cannot be done, because:"),
        ...mended.causes.map((cause) => `${causeWords(cause, names)}${say("。", ".")}`),
      ];
  }
}

function editWords(edit: RepairEdit, names: Names): string {
  const say = sayIn(names.language);
  switch (edit.kind) {
    case "approval": {
      const { count, article } = edit;
      const [place, type] = [names.jurisdiction(edit.jurisdiction), names.quotaType(edit.quotaType)];
      return say(
        `报请上级批准，为${place}增加${type}${count}名（${article}）`,
        `Obtain an approval of ${count} of ${type} quota for ${place} (${article})`,
      );
    }
    case "openings-min": {
      const post = names.post(edit.post);
      return say(
        `${post}的最低人数由${edit.from}人调整为${edit.to}人`,
        `Lower the minimum of ${post} from ${edit.from} to ${edit.to}`,
      );
    }
    case "openings-max": {
      const post = names.post(edit.post);
      return say(
        `${post}的最多人数由${edit.from}人调整为${edit.to}人`,
        `Raise the openings of ${post} from ${edit.from} to ${edit.to}`,
      );
    }
    case "keep-at-least": {
      const [body, section] = [names.body(edit.body), names.section(edit.body, edit.section)];
      return say(
        `${body}${section}留守人数由${edit.from}人调整为${edit.to}人`,
        `Lower what ${section} of ${body} keeps from ${edit.from} to ${edit.to}`,
      );
    }
    case "decline": {
      const [unit, person, post] = [
        unitWords(edit.by, names),
        names.person(edit.person),
        names.post(edit.post),
      ];
      return say(`请${unit}重新考虑${person}到${post}`, `Ask ${unit} to reconsider ${person} at ${post}`);
    }
    case "adjustment": {
      const person = names.person(edit.person);
      return say(`征求${person}意见，是否服从调剂`, `Ask ${person} whether they accept adjustment`);
    }
  }
}
