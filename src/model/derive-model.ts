import type { Issue } from "../kernel/issue";
import { assembleModel } from "./assemble/assemble-model";
import { examine } from "./examine";
import type { Model, Scenario } from "./types";

/** A model, or everything that is wrong with the scenario, in the order of the document. */
export type Derivation =
  | { readonly success: true; readonly model: Model }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * Resolves every reference of a scenario whose form is right, lets its reforms act, and derives every number that does
 * not depend on the solver. All reforms act at once: the order of the lists changes nothing but positions.
 *
 * Every problem is reported, not only the first. Where a problem makes a number uncertain, that number and what follows
 * from it is not judged, so that one mistake is not reported twice.
 *
 * Time and memory are linear in the size of the scenario, but for sorting lists that are not in order of their ids.
 *
 * @example
 * const derived = deriveModel(scenario);
 * if (derived.success) derived.model.pools.map((pool) => pool.freed);
 */
export function deriveModel(scenario: Scenario): Derivation {
  const { reading, structure, numbers } = examine(scenario);
  if (reading.issues.count > 0) return { success: false, issues: reading.issues.ordered(scenario) };
  return { success: true, model: assembleModel(reading, structure, numbers) };
}
