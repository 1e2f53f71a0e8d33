import { parseScenario, reassign, type Scenario } from "../../src/index";
import type { Planned } from "../../src/reassign/result";

/** A scenario, parsed, with its plan; undefined where there is none. */
export function planned(
  scenario: Scenario,
): { readonly scenario: Scenario; readonly result: Planned } | undefined {
  const parsed = parseScenario(scenario);
  const result = reassign(parsed);
  return "plan" in result ? { scenario: parsed, result } : undefined;
}

/** The same for a scenario that has a plan. */
export function plannedSurely(scenario: Scenario): { readonly scenario: Scenario; readonly result: Planned } {
  const found = planned(scenario);
  if (found === undefined) throw new Error("this scenario has no plan");
  return found;
}
