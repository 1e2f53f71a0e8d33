import { checkOptions, planOption } from "../kernel/check-options";
import { modelOf } from "../model/model-of";
import type { Scenario } from "../model/types";
import type { Plan } from "../plan/types";
import { deepFrozen } from "./deep-frozen";
import type { Consultation } from "./types";

/** How a consultation is held. */
export interface ConsultationOptions {
  /** The most rounds, 1 to 100; default 10. At the bound, what is open is settled by mediation (组织协调). */
  readonly bound?: number | undefined;
  /** A plan made before: the first round changes as little of it as its goals allow. Default: none. */
  readonly earlier?: Plan | undefined;
}

/**
 * Opens a consultation in rounds (单位协商, 个人自愿): nothing is proposed yet.
 *
 * A round is `propose` (solve; every placement that does not stand yet is put to those concerned), answers, `close-round`.
 * Asked are the receiving unit, the releasing unit (one that the reforms retire has no say) and the person. To whom all
 * three agree stands from then on, in every later plan, until the person withdraws. A decline or a withdrawal removes the
 * pair for good. Hold and silence leave it open: it is asked again if it is proposed again. The next round changes the
 * fewest earlier proposals. When nothing is open, or at the bound, `conclude`.
 *
 * @throws ScenarioError where the scenario is wrong; TypeError or RangeError where an option is
 * @example
 * const state = openConsultation(scenario, { bound: 3 });
 * propose(state, { date: "2019-01-14" }).state.status; // "asking"
 */
export function openConsultation(scenario: Scenario, options: ConsultationOptions = {}): Consultation {
  checkOptions("openConsultation", options, rules);
  return Object.freeze({
    format: "bianzhi-consultation/1",
    scenario: modelOf(scenario).scenario,
    bound: options.bound ?? 10,
    before: options.earlier === undefined ? null : deepFrozen(structuredClone(options.earlier)),
    status: "between",
    date: null,
    rounds: Object.freeze([]),
    agreed: Object.freeze([]),
    refused: Object.freeze([]),
    reordered: Object.freeze([]),
    outcome: null,
    conflict: null,
    history: Object.freeze([]),
  });
}

const rules = {
  bound: {
    must: "a whole number from 1 to 100",
    is: (value: unknown) => typeof value === "number",
    fits: (value: unknown) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 100,
  },
  earlier: planOption,
};
