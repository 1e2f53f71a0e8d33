import type { Engine } from "../../engine/types";
import type { Plan } from "../../plan/types";
import type { Scenario } from "../../schema/document";
import { reckon } from "../reckoning/reckoning";
import { choicesFrom } from "./choices";
import { earlierPlan } from "./earlier-plan";
import type { Finding, Law, LawContext, Reassign } from "./law";
import { laws } from "./laws";

/** Which laws are asked, and with what. */
export interface CheckOptions {
  /** Which laws; default: all. */
  readonly laws?: readonly Law[];
  /** Engines whose plans must agree with that of `reassign`; default: none. */
  readonly engines?: readonly Engine[];
  /** Decides which change the laws about changes try; default 0. */
  readonly seed?: number;
  /** What the goal `fewest-changes` compares with; default: the plan that there would be before any unit answered. */
  readonly earlier?: Plan;
}

/** What one law says about a scenario, with the name of the law. */
export type LawFinding = Finding & { readonly law: string };

/**
 * Asks every law about one scenario. The laws about changed scenarios solve it again, up to twelve times in all.
 *
 * @param scenario as returned by `parseScenario`; what happens to one that it would refuse is not defined
 * @param reassign of this package, or your own with the same shape
 * @returns one finding per law, in their order
 * @example
 * const findings = checkLaws(scenario, reassign, { engines: [javascriptLpEngine] });
 * findings.filter(({ outcome }) => outcome === "broken"); // []
 */
export function checkLaws(scenario: Scenario, reassign: Reassign, options: CheckOptions = {}): LawFinding[] {
  const context = lawContext(scenario, reassign, options);
  return (options.laws ?? laws).map((law) => ({ law: law.name, ...checkLaw(law, context, options.seed) }));
}

/**
 * Solves a scenario once, for any number of laws.
 *
 * @example
 * lawContext(scenario, reassign).result; // result
 */
export function lawContext(
  scenario: Scenario,
  reassign: Reassign,
  options: Pick<CheckOptions, "engines" | "seed" | "earlier"> = {},
): LawContext {
  const earlier = options.earlier ?? earlierPlan(scenario, reassign);
  const compared: Reassign =
    earlier === undefined ? reassign : (one, more) => reassign(one, { earlier, ...more });
  return {
    scenario,
    reckoning: reckon(scenario, earlier),
    result: compared(scenario),
    earlier,
    reassign: compared,
    engines: options.engines ?? [],
    choose: choicesFrom(options.seed ?? 0),
  };
}

/**
 * One law; its choices start anew from the seed, whatever was asked before.
 *
 * @example
 * const context = lawContext(scenario, reassign);
 * checkLaw(laws[0], context).outcome; // "holds"
 */
export function checkLaw(law: Law, context: LawContext, seed = 0): Finding {
  return law.check({ ...context, choose: choicesFrom(seed) });
}
