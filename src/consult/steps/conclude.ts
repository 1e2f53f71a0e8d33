import type { Agreed, Plan } from "../../plan/types";
import type { StepRecipe } from "../advance";
import { ConsultationError } from "../consultation-error";
import { type Directory, directoryOf } from "../people";
import { scenarioOfRound } from "../scenario-of-round";
import { isSettled } from "../settled";
import { type StepOptions, solveRound } from "../solve-round";
import { positionOf } from "../sorted";
import type { Consultation, Ending, StepOf } from "../types";

/**
 * The end: what stands is kept, and where the policy opens it, the directed stage follows. At the bound of rounds, what
 * the last solve proposes besides is settled by mediation (组织协调): nobody declined it, or it would not be there.
 */
export function conclude(state: Consultation, step: StepOf<"conclude">, options: StepOptions): StepRecipe {
  checkTurn(state);
  const terms = { upTo: state.rounds.length, compares: true, mayDirect: true };
  const agreed = state.agreed.map(({ person, post }) => ({ person, post }));
  const earlier = state.rounds[state.rounds.length - 1].plan;
  const result = solveRound(scenarioOfRound(state, terms), earlier, agreed, options);
  if ("conflict" in result) {
    return (draft) => {
      draft.status = "impossible";
      draft.conflict = result.conflict as typeof draft.conflict;
    };
  }
  const endings = endingsOf(directoryOf(state), result.plan, agreed);
  const outcome = { date: step.date, ...result, agreed, endings };
  return (draft) => {
    draft.status = "concluded";
    draft.outcome = outcome as unknown as typeof draft.outcome;
  };
}

function checkTurn(state: Consultation): void {
  if (state.status !== "between" || state.rounds.length === 0) {
    const expected = `a round must have closed; the status is ${state.status}`;
    throw new ConsultationError("out-of-turn", [], expected);
  }
  if (isSettled(state) || state.rounds.length >= state.bound) return;
  throw new ConsultationError(
    "still-open",
    [],
    "propose the next round: something is open, and rounds are left",
  );
}

function endingsOf(directory: Directory, { placements }: Plan, agreed: readonly Agreed[]): Ending[] {
  return placements.map(({ person, post, basis }): Ending => {
    if (basis === "directed") return { person, post, ending: "directed", consulted: false };
    if (directory.post(post).demand === "retained") {
      return { person, post, ending: "agreed", consulted: false };
    }
    const stands = positionOf(agreed, person) >= 0;
    return { person, post, ending: stands ? "agreed" : "mediated", consulted: true };
  });
}
