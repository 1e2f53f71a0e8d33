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
export function neverWorse(context: LawContext, more: More): Finding {
  return compared(context, more, (difference) => difference <= 0);
}

/** The same of a scenario that has less: its plan, if there is one, is no better. */
export function neverBetter(context: LawContext, less: More): Finding {
  return compared(context, less, (difference) => difference >= 0);
}

/** `isFine` gets a number below zero where the change made things better, above where it made them worse. */
function compared(
  { result, reckoning, reassign, earlier }: LawContext,
  { what, scenario }: More,
  isFine: (difference: number) => boolean,
): Finding {
  if (!("plan" in result)) return notApplicable(`no plan: ${result.status}`);
  const accepted = safeParseScenario(scenario);
  if (!accepted.success) return notApplicable(`not accepted: ${accepted.issues[0]?.code}`);
  const after = reassign(accepted.data);
  if (!("plan" in after)) return isFine(1) ? holds : broken(`${what}: ${after.status}`);
  const before = goalValues(outcomeOf(result.plan, reckoning), reckoning);
  const now = reckon(scenario, earlier);
  const values = goalValues(outcomeOf(after.plan, now), now);
  if (isFine(compareGoals(values, before, reckoning))) return holds;
  return broken(`${what}: ${JSON.stringify(before)} became ${JSON.stringify(values)}`);
}
