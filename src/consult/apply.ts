import { advance, type StepRecipe } from "./advance";
import { checkStep } from "./check-step";
import { ConsultationError } from "./consultation-error";
import type { StepOptions } from "./solve-round";
import { answer } from "./steps/answer";
import { closeRound } from "./steps/close-round";
import { conclude } from "./steps/conclude";
import { confirm } from "./steps/confirm";
import { propose } from "./steps/propose";
import { reorder } from "./steps/reorder";
import { withdraw } from "./steps/withdraw";
import type { Consultation, ConsultationStep, Stepped } from "./types";

/**
 * Takes one step of a consultation; every step is one of these, as plain data.
 *
 * Steps about one pair take time in proportion to the pairs proposed (a copy of that list), never to the scenario; those
 * that solve take that of `reassign`. The given state stays as it is.
 *
 * @throws ConsultationError where the step is malformed, goes back in time, or has no place now; nothing has changed
 * @throws EngineError as `reassign`
 * @example
 * const state = openConsultation(scenario);
 * const { state: asking } = applyStep(state, { kind: "propose", date: "2019-01-14" });
 * asking.rounds[0].proposals.map(({ person }) => person); // ["张三", "王五"]
 */
export function applyStep(state: Consultation, step: ConsultationStep, options: StepOptions = {}): Stepped {
  checkStep(step);
  if (state.date !== null && step.date < state.date) {
    throw new ConsultationError("date-goes-back", [step.date], `a day not before ${state.date}`);
  }
  if (state.status === "concluded" || state.status === "impossible") {
    throw new ConsultationError("out-of-turn", [], `the consultation is over: ${state.status}`);
  }
  return advance(state, step, recipeOf(state, step, options));
}

function recipeOf(state: Consultation, step: ConsultationStep, options: StepOptions): StepRecipe {
  switch (step.kind) {
    case "propose":
      return propose(state, step, options);
    case "answer":
      return answer(state, step);
    case "confirm":
      return confirm(state, step);
    case "withdraw":
      return withdraw(state, step);
    case "reorder":
      return reorder(state, step);
    case "close-round":
      return closeRound(state, step);
    case "conclude":
      return conclude(state, step, options);
  }
}
