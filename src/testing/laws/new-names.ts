import { sortedIds } from "../../kernel/order";
import type { Scenario } from "../../schema/document";
import { idsOf } from "../reckoning/requirements";

/** New id for every old one, kind by kind. */
export interface NewNames {
  readonly jurisdiction: ReadonlyMap<string, string>;
  readonly body: ReadonlyMap<string, string>;
  readonly post: ReadonlyMap<string, string>;
  readonly person: ReadonlyMap<string, string>;
  readonly approval: ReadonlyMap<string, string>;
  readonly permit: ReadonlyMap<string, string>;
  readonly duty: ReadonlyMap<string, string>;
  readonly type: ReadonlyMap<string, string>;
  readonly rank: ReadonlyMap<string, string>;
  readonly grade: ReadonlyMap<string, string>;
  readonly task: ReadonlyMap<string, string>;
}

/** New ids `b0000`, `b0001` … handed out in the order of the old ones, or in the order that `arrange` makes of it. */
export function newNames(scenario: Scenario, arrange: (ids: string[]) => string[]): NewNames {
  const named = (letter: string, ids: readonly string[]): Map<string, string> =>
    new Map(arrange(sortedIds(ids)).map((id, k) => [id, `${letter}${String(k).padStart(4, "0")}`]));
  return {
    jurisdiction: named("j", idsOf(scenario.jurisdictions)),
    body: named("b", idsOf(scenario.bodies)),
    post: named("p", idsOf(scenario.posts)),
    person: named("i", idsOf(scenario.people)),
    approval: named("a", idsOf(scenario.approvals)),
    permit: named("u", idsOf(scenario.permits)),
    duty: named("d", idsOf(scenario.duties)),
    type: named("t", idsOf(scenario.quotaTypes)),
    rank: named("r", idsOf(scenario.ranks)),
    grade: named("g", idsOf(scenario.grades)),
    task: named("k", idsOf(scenario.tasks)),
  };
}

/** What has no new name keeps the old: the usual quota types, where a scenario declares none. */
export function to(names: ReadonlyMap<string, string>): (id: string) => string {
  return (id) => names.get(id) ?? id;
}
