import type { Consultation } from "../../consult/types";
import { compareIds } from "../../kernel/order";
import type { Response } from "../../model/types";
import { answerWord, sideWord } from "../sentences/places";
import type { Cell, Table } from "../types";
import type { Setting } from "./setting";

/** 协商记录: what was said before the first round, by day, and then round by round in the order in which it was said. */
export function consultationTable(
  { model, names, say }: Setting,
  consultation: Consultation | undefined,
): Table {
  const { language } = names;
  const before = [...(model.scenario.responses ?? [])]
    .sort(compareResponses)
    .map(({ date = null, person, post, by = "post", decision, reason = null }): Cell[] => [
      null,
      date,
      names.person(person),
      names.post(post),
      sideWord(by, language),
      answerWord(decision, language),
      reason,
    ]);
  const rounds = (consultation?.rounds ?? []).flatMap(({ number, log }) =>
    log.map(({ date, person, post, by, decision, reason }): Cell[] => [
      number,
      date,
      names.person(person),
      post === null ? null : names.post(post),
      sideWord(by, language),
      answerWord(decision, language),
      reason,
    ]),
  );
  return {
    id: "consultation",
    title: say("协商记录", "What was said"),
    columns: [
      { id: "round", title: say("轮次", "round"), kind: "number" },
      { id: "date", title: say("日期", "date"), kind: "text" },
      { id: "person", title: say("人员", "person"), kind: "text" },
      { id: "post", title: say("岗位", "post"), kind: "text" },
      { id: "by", title: say("意见方", "by"), kind: "text" },
      { id: "decision", title: say("意见", "answer"), kind: "text" },
      { id: "reason", title: say("理由", "reason"), kind: "text" },
    ],
    rows: [...before, ...rounds],
    notes: [],
  };
}

function compareResponses(a: Response, b: Response): number {
  return (
    compareIds(a.date ?? "", b.date ?? "") ||
    compareIds(a.person, b.person) ||
    compareIds(a.post, b.post) ||
    compareIds(a.by ?? "post", b.by ?? "post")
  );
}
