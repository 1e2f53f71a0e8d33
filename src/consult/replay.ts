import type { Scenario } from "../model/types";
import { applyStep } from "./apply";
import { type ConsultationOptions, openConsultation } from "./open-consultation";
import type { StepOptions } from "./solve-round";
import type { Consultation, ConsultationStep } from "./types";

/**
 * The state that a list of steps leads to: with the steps of a state's history, that state, byte for byte. Every plan is
 * made anew, so that anybody can check a consultation from its scenario alone.
 *
 * @throws as `openConsultation` and `applyStep`
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * const steps = state.history.map(({ step }) => step);
 * replay(scenario, steps); // state
 */
export function replay(
  scenario: Scenario,
  steps: readonly ConsultationStep[],
  options: ConsultationOptions & StepOptions = {},
): Consultation {
  let state = openConsultation(scenario, options);
  for (const step of steps) state = applyStep(state, step, options).state;
  return state;
}
