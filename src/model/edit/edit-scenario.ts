import { modelOf } from "../model-of";
import { parseScenario } from "../parse-scenario";
import type { Scenario } from "../types";
import { type DocumentPatch, type Editable, record } from "./record";

/** A scenario that was edited, and the way there and back. */
export interface EditedScenario {
  /** Parsed and frozen. */
  readonly scenario: Scenario;
  /** What makes it of the old one. */
  readonly patches: readonly DocumentPatch[];
  /** What makes the old one of it. */
  readonly inverse: readonly DocumentPatch[];
}

/**
 * Edits a scenario as if it could be written to; the scenario itself stays as it is. The result is accepted as any other
 * document is. The same edit gives the same scenario, byte for byte. Parts that were not edited are not copied before
 * they are parsed; time is that of parsing.
 *
 * @param recipe writes to the draft that it is given, at once, and returns nothing. The draft is of no use afterwards.
 * @throws ScenarioError with everything that is wrong with the edited scenario, or with the one given
 * @throws TypeError where the recipe is no function, is async, or returns something
 * @example
 * const { scenario: next, inverse } = editScenario(scenario, (draft) => {
 *   draft.policy = { ...draft.policy, directed: true };
 * });
 * next.policy; // { directed: true }
 */
export function editScenario(
  scenario: Scenario,
  recipe: (draft: Editable<Scenario>) => void,
): EditedScenario {
  if (typeof recipe !== "function") throw new TypeError("editScenario: the recipe must be a function");
  const { next, patches, inverse } = record(modelOf(scenario).scenario, (draft) => {
    refuseReturned(recipe(draft) as unknown, draft);
  });
  return { scenario: parseScenario(next), patches, inverse };
}

function refuseReturned(returned: unknown, draft: unknown): void {
  if (returned === undefined || returned === draft) return;
  if (isThenable(returned)) {
    // What the recipe does to its draft from now on fails, and nobody is there to hear of it.
    returned.then(undefined, () => undefined);
    throw new TypeError(
      "editScenario: the recipe must be done when it returns; await what it needs before, then edit",
    );
  }
  throw new TypeError(
    "editScenario: the recipe must return nothing; write to the draft (with braces: (draft) => { … })",
  );
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "then") === "function";
}
