import type { StepRecipe } from "../advance";
import { ConsultationError } from "../consultation-error";
import type { Consultation, StepOf } from "../types";
import { proposalAsked } from "./proposal-asked";

/** A unit answers. Until the round closes it may answer again, and the last answer counts. */
export function answer(state: Consultation, step: StepOf<"answer">): StepRecipe {
  const { round, position, proposal } = proposalAsked(state, step);
  const { person, post, by, decision, date } = step;
  if (by === "home" && proposal.releasing === null) {
    const expected = "the releasing unit is retired by the reforms, or is the receiving unit itself";
    throw new ConsultationError("no-say", [person, post], expected);
  }
  const reason = step.reason ?? null;
  return (draft) => {
    draft.rounds[round].proposals[position].answers[by] = { decision, reason, date };
    draft.rounds[round].log.push({ date, person, post, by, decision, reason });
  };
}
