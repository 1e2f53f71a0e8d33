import { progress } from "../../office/progress";
import type { ProgressItem, ProgressState } from "../../office/progress-types";
import type { Language, Table } from "../types";
import type { Setting } from "./setting";

const kinds: Readonly<Record<Language, Readonly<Record<ProgressItem["kind"], string>>>> = {
  zh: { duty: "职责划转", task: "整改事项", "temporary-body": "临时机构", permit: "超编过渡" },
  en: { duty: "duty", task: "task", "temporary-body": "temporary body", permit: "permit" },
};

const states: Readonly<Record<Language, Readonly<Record<ProgressState, string>>>> = {
  zh: {
    late: "逾期",
    expired: "到期",
    "due-soon": "临期",
    open: "未到期",
    "no-due": "未定期限",
    "done-late": "逾期完成",
    done: "已完成",
  },
  en: {
    late: "late",
    expired: "expired",
    "due-soon": "due soon",
    open: "open",
    "no-due": "no term",
    "done-late": "done late",
    done: "done",
  },
};

/** 整改台账: everything that has to be done by a day or ends on one, what is late first. Empty where no day is given. */
export function rectificationTable({ model, names, say }: Setting, asOf: string | undefined): Table {
  const { language } = names;
  const items = asOf === undefined ? [] : progress(model.scenario, asOf).items;
  const { duties = [], tasks = [] } = model.scenario;
  const texts = new Map([
    ...duties.map(({ id, name }): [string, string] => [`duty ${id}`, name]),
    ...tasks.map(({ id, item }): [string, string] => [`task ${id}`, item]),
  ]);
  const matter = ({ kind, id, permit }: ProgressItem): string => {
    if (permit !== undefined)
      return say(
        `${names.quotaType(permit.quotaType)}超编${permit.excess}人，计划减员${permit.departures}人`,
        `${permit.excess} above ${names.quotaType(permit.quotaType)} quota, ${permit.departures} to leave`,
      );
    return texts.get(`${kind} ${id}`) ?? names.body(id);
  };
  return {
    id: "rectification",
    title: say("整改台账", "What is still to be done"),
    columns: [
      { id: "state", title: say("状态", "state"), kind: "text" },
      { id: "kind", title: say("类别", "kind"), kind: "text" },
      { id: "item", title: say("事项", "item"), kind: "text" },
      { id: "body", title: say("责任单位", "body"), kind: "text" },
      { id: "due", title: say("期限", "due"), kind: "text" },
      { id: "done", title: say("完成日期", "done"), kind: "text" },
      { id: "workingDaysLate", title: say("逾期工作日", "working days late"), kind: "number" },
      { id: "problem", title: say("存在问题", "problem"), kind: "text" },
    ],
    rows: items.map((item) => [
      states[language][item.state],
      kinds[language][item.kind],
      matter(item),
      names.body(item.body),
      item.due ?? null,
      item.done ?? null,
      item.workingDaysLate ?? null,
      item.problem ?? null,
    ]),
    notes: asOf === undefined ? [] : [say(`截至 ${asOf}。`, `As of ${asOf}.`)],
  };
}
