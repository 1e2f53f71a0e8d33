import { applyRecorded } from "../model/edit/record";
import { ConsultationError } from "./consultation-error";
import type { Consultation } from "./types";

/**
 * Takes the last step back, by its inverse patches: the state before it, byte for byte. As often as there are steps.
 *
 * @throws ConsultationError where there is no step
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * undo(state); // openConsultation(scenario)
 */
export function undo(state: Consultation): Consultation {
  const { history, ...current } = state;
  const last = history.at(-1);
  if (last === undefined) throw new ConsultationError("nothing-to-undo", [], "a step that was taken");
  const before = applyRecorded(current, last.inverse);
  return Object.freeze({ ...before, history: Object.freeze(history.slice(0, -1)) });
}
