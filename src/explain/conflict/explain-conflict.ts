import { checkOptions, functionOption } from "../../kernel/check-options";
import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import { controlOf, type OnProgress } from "../../reassign/control";
import { conflictOf } from "./conflict-of";
import type { ConflictExplanation } from "./types";

/** How {@link explainConflict} works. */
export interface ExplainConflictOptions {
  /** Called every few milliseconds of work; return false to stop with an `AbortError`. */
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Why `reassign` says `infeasible`: hard demands (openings to fill and people to keep under `policy.hardMinimums`,
 * smallest grants) and limits that cannot all hold, as codes with parameters and articles; see {@link Cause} for what
 * each one means. They are irreducible: without any one of them the others can hold. There may be other conflicts
 * beside this one; it is always the same one, whatever the order of the lists.
 *
 * What is wrong with a scenario by itself (`pool-overdrawn`, `staff-above-quota` and the like) is no conflict: such a
 * scenario is not accepted, and the issues of the `ScenarioError` say what is wrong.
 *
 * First the demands are reduced, with all limits in force, then the limits, by halves: k·log(n/k) + k programs are
 * solved, k being the number of causes found and n that of demands and limits; none of them asks for a goal.
 *
 * Source: U. Junker, QuickXplain (2004).
 *
 * @throws ScenarioError where the scenario is wrong; AbortError where `onProgress` returns false
 * @example
 * const { scenario: tight } = editScenario(scenario, (draft) => {
 *   draft.posts[1].openings.min = 3;
 *   draft.policy = { hardMinimums: true };
 * });
 * const told = explainConflict(tight);
 * told.status === "conflict" && told.causes.map(({ code }) => code); // ["openings-min", "quota"]
 */
export function explainConflict(
  scenario: Scenario,
  options: ExplainConflictOptions = {},
): ConflictExplanation {
  checkOptions("explainConflict", options, { onProgress: functionOption });
  return conflictOf(modelOf(scenario), controlOf(options.onProgress, undefined));
}
