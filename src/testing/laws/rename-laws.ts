import { parseScenario } from "../../model/parse-scenario";
import type { Plan } from "../../plan/types";
import { broken, holds, type Law, notApplicable } from "./law";
import { type NewNames, newNames } from "./new-names";
import { renamedPlan } from "./renamed-plan";
import { renamedScenario } from "./renamed-scenario";
import { bytesOf } from "./same-bytes";
import { shuffledList } from "./shuffled-list";

export const renamingKeepsGoals: Law = {
  name: "renaming-keeps-goals",
  statement: {
    zh: "任意更换各类编号,目标值不变。",
    en: "Renaming every id gives the same goal values.",
  },
  check: ({ scenario, result, earlier, reassign, choose }) => {
    const names = newNames(scenario, (ids) => shuffledList(ids, choose));
    const after = reassign(parseScenario(renamedScenario(scenario, names)), renamedEarlier(earlier, names));
    const goalsOf = (one: typeof result) => ("plan" in one ? JSON.stringify(one.plan.goals) : one.status);
    const [before, now] = [goalsOf(result), goalsOf(after)];
    return before === now ? holds : broken(`${before} became ${now}`);
  },
};

export const renamingInOrderKeepsPlan: Law = {
  name: "renaming-in-order-keeps-plan",
  statement: {
    zh: "更换编号而保持其先后次序,除名称外方案相同。",
    en: "Renaming every id while their order is kept gives the same plan up to names.",
  },
  check: ({ scenario, result, earlier, reassign }) => {
    if (!("plan" in result)) return notApplicable(`no plan: ${result.status}`);
    if (result.plan.notes.some(({ code }) => code === "crossing-rows")) return notApplicable("rows cross");
    const names = newNames(scenario, (ids) => ids);
    const before = JSON.stringify(renamedPlan(result.plan, names));
    const renamed = parseScenario(renamedScenario(scenario, names));
    const after = bytesOf(reassign(renamed, renamedEarlier(earlier, names)));
    return before === after ? holds : broken(`${before}, but under the new names ${after}`);
  },
};

function renamedEarlier(earlier: Plan | undefined, names: NewNames): { readonly earlier?: Plan } {
  return earlier === undefined ? {} : { earlier: renamedPlan(earlier, names) };
}
