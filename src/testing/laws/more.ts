import { safeParseScenario } from "../../model/safe-parse-scenario";
import type { Scenario } from "../../schema/document";
import { compareGoals, goalValues } from "../reckoning/goal-values";
import { reckon } from "../reckoning/reckoning";
import { broken, type Finding, holds, type LawContext, notApplicable } from "./law";
import { outcomeOf } from "./seating";

/** What was given more, in words, and the scenario that has it. */
export interface More {
  readonly what: string;
  readonly scenario: Scenario;
}

/**
 * Holds when the plan of `more` is no worse, goal by goal. Not applicable when there is no plan to begin with, or
 * when the changed scenario is not accepted: then the finding names the issue.
 */
export function neverWorse({ result, reckoning, reassign }: LawContext, { what, scenario }: More): Finding {
  if (!("plan" in result)) return notApplicable(`no plan: ${result.status}`);
  const accepted = safeParseScenario(scenario);
  if (!accepted.success) return notApplicable(`not accepted: ${accepted.issues[0]?.code}`);
  const after = reassign(accepted.data);
  if (!("plan" in after)) return broken(`${what}: ${after.status}`);
  const before = goalValues(outcomeOf(result.plan, reckoning), reckoning);
  const now = reckon(scenario);
  const values = goalValues(outcomeOf(after.plan, now), now);
  if (compareGoals(values, before, reckoning) <= 0) return holds;
  return broken(`${what}: ${JSON.stringify(before)} became ${JSON.stringify(values)}`);
}
