import type { StepRecipe } from "../advance";
import { ConsultationError } from "../consultation-error";
import type { Consultation, StepOf } from "../types";
import { proposalAsked } from "./proposal-asked";

/** The person wants what is proposed. Whoever gave new wishes in this round is asked again in the next one, by these. */
export function confirm(state: Consultation, step: StepOf<"confirm">): StepRecipe {
  const { round, position } = proposalAsked(state, step);
  const { person, post, date } = step;
  const now = state.rounds.length;
  if (state.reordered.some((wishes) => wishes.person === person && wishes.round === now)) {
    throw new ConsultationError(
      "wishes-changed",
      [person, post],
      "their new wishes count from the next round on",
    );
  }
  const reason = step.reason ?? null;
  return (draft) => {
    draft.rounds[round].proposals[position].answers.person = { decision: "confirm", reason, date };
    draft.rounds[round].log.push({ date, person, post, by: "person", decision: "confirm", reason });
  };
}
