import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import type { Note } from "../../plan/types";
import { type Names, namesOf } from "../names";
import { sayIn } from "../say";
import type { Language } from "../types";
import { describeGoal } from "./goals";

/** What a reader of a plan should know besides, in a sentence. */
export function noteSentence(note: Note, names: Names): string {
  const say = sayIn(names.language);
  switch (note.code) {
    case "by-lot":
      return say(
        `同等最优的方案之间按抽签排定先后，抽签种子为“${note.seed}”。`,
        `Among equally good plans the order was drawn by lot, from the seed "${note.seed}".`,
      );
    case "crossing-rows":
      return say(
        `限制条件相互交叉（${note.rows.join("、")}），改用整数规划求解，最优性未附证明。`,
        `Limits cross (${note.rows.join(", ")}); the plan was found by whole-number programming and is not proved best.`,
      );
    case "closing-order-not-applied":
      return say(
        "可能另有同等最优的方案，未按排序规则在其中取定。",
        "Equally good plans may exist; the closing order was not applied among them.",
      );
    case "grade-kept":
      return say(
        `${names.person(note.person)}到${names.post(note.post)}，保留原职级待遇。`,
        `${names.person(note.person)} keeps their grade at ${names.post(note.post)}.`,
      );
    case "returns": {
      const { date } = note;
      return say(
        `${names.person(note.person)}在临时机构${names.post(note.post)}工作，${date === undefined ? "机构撤销后" : `${date}后`}回${names.body(note.body)}。`,
        `${names.person(note.person)} works in a temporary body (${names.post(note.post)}) and returns to ${names.body(note.body)}${date === undefined ? "" : ` after ${date}`}.`,
      );
    }
    case "directed": {
      const goals = note.goals.map((goal) => describeGoal(goal, names.language)).join(say("；", "; "));
      return say(
        `组织调配阶段（公务员法第七十三条）另安排${note.placed}人，仍待安置${note.waiting}人。${goals}。`,
        `The directed stage (Civil Servant Law 73) placed ${note.placed} more; ${note.waiting} still wait. ${goals}.`,
      );
    }
  }
}

/**
 * What a note of a plan says, in a sentence.
 *
 * @param language default `zh`
 * @example
 * describeNote(scenario, { code: "by-lot", seed: "2019" }); // "同等最优的方案之间按抽签排定先后，抽签种子为“2019”。"
 */
export function describeNote(scenario: Scenario, note: Note, language: Language = "zh"): string {
  return noteSentence(note, namesOf(modelOf(scenario), language));
}
