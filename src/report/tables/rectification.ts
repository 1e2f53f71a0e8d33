import { daysBetween } from "../../office/calendar/working-days";
import { progress } from "../../office/progress";
import type { ProgressItem, ProgressState } from "../../office/progress-types";
import { describeFinding } from "../sentences/findings";
import type { Cell, Language, Table } from "../types";
import { leaderRows } from "./leader-rows";
import type { Setting } from "./setting";

const kinds: Readonly<Record<Language, Readonly<Record<ProgressItem["kind"] | "leaders", string>>>> = {
  zh: {
    duty: "职责划转",
    task: "整改事项",
    "temporary-body": "临时机构",
    permit: "超编过渡",
    leaders: "领导职数",
  },
  en: {
    duty: "duty",
    task: "task",
    "temporary-body": "temporary body",
    permit: "permit",
    leaders: "leader positions",
  },
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

/**
 * 整改台账: everything that has to be done by a day or ends on one, what is late first; then bodies that the reform leaves
 * with more leaders than positions; then what is done. Without a day only the leaders. Duties that do not move are left out.
 */
export function rectificationTable(setting: Setting, asOf: string | undefined): Table {
  const { model, say } = setting;
  const kept = new Set(
    (model.scenario.duties ?? []).flatMap(({ id, from, to }) => (from === to ? [id] : [])),
  );
  const items = (asOf === undefined ? [] : progress(model.scenario, asOf).items).filter(
    ({ kind, id }) => kind !== "duty" || !kept.has(id),
  );
  const toCells = itemCells(setting, asOf);
  const isDone = ({ done }: ProgressItem): boolean => done !== undefined;
  return {
    id: "rectification",
    title: say("整改台账", "What is still to be done"),
    columns: [
      { id: "state", title: say("状态", "state"), kind: "text" },
      { id: "kind", title: say("类别", "kind"), kind: "text" },
      { id: "item", title: say("事项", "item"), kind: "text" },
      { id: "body", title: say("责任单位", "body"), kind: "text" },
      { id: "due", title: say("期限", "due"), kind: "text" },
      { id: "daysLeft", title: say("距期限（天）", "days left"), kind: "number" },
      { id: "done", title: say("完成日期", "done"), kind: "text" },
      { id: "workingDaysLate", title: say("逾期工作日", "working days late"), kind: "number" },
      { id: "problem", title: say("存在问题", "problem"), kind: "text" },
    ],
    rows: [
      ...items.filter((item) => !isDone(item)).map(toCells),
      ...surplusLeaders(setting),
      ...items.filter(isDone).map(toCells),
    ],
    notes:
      asOf === undefined
        ? [say("没有基准日，不列有期限的事项。", "No day is given: nothing that has a term is listed.")]
        : [
            say(
              `截至 ${asOf}。距期限为负数的已逾期。`,
              `As of ${asOf}. Days left below zero are days past the term.`,
            ),
          ],
  };
}

function itemCells({ model, names, say }: Setting, asOf: string | undefined): (item: ProgressItem) => Cell[] {
  const { language } = names;
  const { duties = [], tasks = [], permits = [] } = model.scenario;
  const texts = new Map([
    ...duties.map(({ id, name }): [string, string] => [`duty ${id}`, name]),
    ...tasks.map(({ id, item }): [string, string] => [`task ${id}`, item]),
    ...permits.map(({ id, document }): [string, string] => [`permit ${id}`, document]),
  ]);
  const matter = ({ kind, id, permit }: ProgressItem): string => {
    const text = texts.get(`${kind} ${id}`) ?? names.body(id);
    if (permit === undefined) return text;
    const type = names.quotaType(permit.quotaType);
    return say(
      `${type}超编${permit.excess}人，计划减员${permit.departures}人（${text}）`,
      `${permit.excess} above ${type} quota, ${permit.departures} to leave (${text})`,
    );
  };
  const problemOf = ({ problem, permit }: ProgressItem): string | null => {
    if (permit?.code === undefined) return problem ?? null;
    return describeFinding({ code: permit.code, severity: "warning", ids: [] }, language);
  };
  return (item) => {
    const { kind, state, body, due, done, workingDaysLate = null } = item;
    const isOpen = asOf !== undefined && due !== undefined && done === undefined;
    return [
      states[language][state],
      kinds[language][kind],
      matter(item),
      names.body(body),
      due ?? null,
      isOpen ? daysBetween(asOf, due) : null,
      done ?? null,
      workingDaysLate,
      problemOf(item),
    ];
  };
}

/** Bodies where leaders who came along are more than the positions that the reform leaves (条例28). */
function surplusLeaders({ model, plan, names, say }: Setting): Cell[][] {
  const { language } = names;
  return leaderRows(model, plan).flatMap(({ body, rank, after, presentAfter }): Cell[][] => {
    const surplus = presentAfter - after;
    if (surplus <= 0) return [];
    const name = names.rank(model.ranks[rank]);
    return [
      [
        states[language]["no-due"],
        kinds[language].leaders,
        say(
          `${name}超配${surplus}名（核定${after}名，实有${presentAfter}名）`,
          `${name}: ${surplus} above ${after} approved, ${presentAfter} present`,
        ),
        names.body(model.bodies[body].id),
        null,
        null,
        null,
        null,
        null,
      ],
    ];
  });
}
