import { type DocumentPatch, type Editable, record } from "../model/edit/record";
import { deepFrozen } from "./deep-frozen";
import type { Consultation, ConsultationStep, Stepped } from "./types";

/** Writes a step into a draft of the state. */
export type StepRecipe = (draft: Editable<Omit<Consultation, "scenario" | "history">>) => void;

/**
 * The next state, the step itself entered in its history. The history is not drafted: it may hold a hundred thousand
 * steps, of which none changes.
 */
export function advance(state: Consultation, step: ConsultationStep, recipe: StepRecipe): Stepped {
  const { history, ...current } = state;
  const { next, patches, inverse } = record(Object.freeze(current), (draft) => {
    draft.date = step.date;
    recipe(draft);
  });
  const entry = deepFrozen({ step: structuredClone(step), inverse });
  const at = history.length;
  const added: DocumentPatch = { op: "add", path: ["history", at], value: entry };
  const removed: DocumentPatch = { op: "replace", path: ["history", "length"], value: at };
  return Object.freeze({
    state: Object.freeze({ ...next, history: Object.freeze([...history, entry]) }),
    patches: Object.freeze([...patches, added]),
    inverse: Object.freeze([...inverse, removed]),
  });
}
