import { compareIds } from "../kernel/order";
import { modelOf } from "../model/model-of";
import type { Calendar, Scenario } from "../model/types";
import { requiredDay } from "./calendar/day-number";
import { daysBetween, workingDaysAfter, workingDaysBetween } from "./calendar/working-days";
import { permitsToWatch } from "./permits-to-watch";
import {
  type Progress,
  type ProgressItem,
  type ProgressOptions,
  type ProgressState,
  progressStates,
} from "./progress-types";

/**
 * 整改台账: how every duty and task, every temporary body and every permit that is needed stands on a day. What was done
 * after that day is not done yet. Bodies that a reform ends are left out. Terms run as `workingDaysAfter` counts them.
 * Time: O(n log n) in the entries, times the days of the calendar for those that are late.
 *
 * @param asOf the day that is looked at; nothing reads the clock
 * @throws ScenarioError where a scenario that was not parsed before is wrong
 * @throws RangeError where `asOf` is no day or `soonWorkingDays` is out of range
 * @example
 * const { scenario: withTask } = editScenario(scenario, (draft) => {
 *   draft.tasks = [{ id: "t1", body: "农牧局", item: "三定规定报批", due: "2019-01-25" }];
 * });
 * progress(withTask, "2019-02-01").items.map(({ id, state, workingDaysLate }) => [id, state, workingDaysLate]); // [["t1", "late", 5]]
 */
export function progress(scenario: Scenario, asOf: string, options: ProgressOptions = {}): Progress {
  requiredDay(asOf, "asOf");
  const model = modelOf(scenario);
  const { duties = [], tasks = [], bodies, calendar } = model.scenario;
  const soon = workingDaysAfter(calendar, asOf, options.soonWorkingDays ?? 10);
  const ends = new Set(model.bodies.flatMap(({ id, retiredBy }) => (retiredBy < 0 ? [] : [id])));
  const judge = { asOf, soon, calendar };

  const items: ProgressItem[] = [
    ...duties.map((duty) => ({
      kind: "duty" as const,
      id: duty.id,
      body: duty.to,
      ...standing(judge, duty),
    })),
    ...tasks.map((task) => ({
      kind: "task" as const,
      id: task.id,
      body: task.body,
      ...standing(judge, task),
      ...(task.problem === undefined ? {} : { problem: task.problem }),
    })),
    ...bodies
      .filter(
        ({ id, category, expires }) => !ends.has(id) && (category === "temporary" || expires !== undefined),
      )
      .map(({ id, expires }) => ({
        kind: "temporary-body" as const,
        id,
        body: id,
        ...ending(judge, expires),
      })),
    ...permitsToWatch(model).map(({ id, body, until, permit }) => ({
      kind: "permit" as const,
      id,
      body,
      ...ending(judge, until),
      permit,
    })),
  ];
  items.sort(compareItems);
  return { asOf, items, counts: countsOf(items), bodies: bodiesOf(items) };
}

interface Judge {
  readonly asOf: string;
  /** Last day that is near. */
  readonly soon: string;
  readonly calendar: Calendar | undefined;
}

type Standing = Pick<ProgressItem, "state" | "due" | "done" | "daysLate" | "workingDaysLate">;

function standing(
  judge: Judge,
  { due, done }: { readonly due?: string | undefined; readonly done?: string | undefined },
): Standing {
  const finished = done !== undefined && done <= judge.asOf ? { done } : {};
  const until = finished.done ?? judge.asOf;
  if (due === undefined) return { state: finished.done === undefined ? "no-due" : "done", ...finished };
  if (until > due) {
    const state = finished.done === undefined ? "late" : "done-late";
    return { state, due, ...finished, ...lateness(judge, due, until) };
  }
  if (finished.done !== undefined) return { state: "done", due, ...finished };
  return { state: due <= judge.soon ? "due-soon" : "open", due };
}

function ending(judge: Judge, due: string | undefined): Standing {
  const { state, ...rest } = standing(judge, { due });
  return { state: state === "late" ? "expired" : state, ...rest };
}

function lateness(
  { calendar }: Judge,
  due: string,
  until: string,
): Pick<Standing, "daysLate" | "workingDaysLate"> {
  return { daysLate: daysBetween(due, until), workingDaysLate: workingDaysBetween(calendar, due, until) };
}

const stateOrder = new Map(progressStates.map((state, k) => [state, k]));
const kinds: readonly ProgressItem["kind"][] = ["duty", "task", "temporary-body", "permit"];

function compareItems(a: ProgressItem, b: ProgressItem): number {
  return (
    (stateOrder.get(a.state) ?? 0) - (stateOrder.get(b.state) ?? 0) ||
    compareIds(a.due ?? "", b.due ?? "") ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compareIds(a.id, b.id)
  );
}

function countsOf(items: readonly ProgressItem[]): Record<ProgressState, number> {
  const counts = noneOf();
  for (const { state } of items) counts[state]++;
  return counts;
}

function noneOf(): Record<ProgressState, number> {
  return { late: 0, expired: 0, "due-soon": 0, open: 0, "no-due": 0, "done-late": 0, done: 0 };
}

function bodiesOf(items: readonly ProgressItem[]): Progress["bodies"] {
  const byBody = new Map<string, Record<ProgressState, number>>();
  for (const { body, state } of items) {
    const counts = byBody.get(body) ?? noneOf();
    counts[state]++;
    byBody.set(body, counts);
  }
  return [...byBody].sort(([a], [b]) => compareIds(a, b)).map(([body, counts]) => ({ body, counts }));
}
