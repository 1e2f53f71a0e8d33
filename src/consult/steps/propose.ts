import type { StepRecipe } from "../advance";
import { ConsultationError } from "../consultation-error";
import { directoryOf } from "../people";
import { type Proposed, proposalsOf } from "../proposals-of";
import { scenarioOfRound } from "../scenario-of-round";
import { isSettled } from "../settled";
import { type StepOptions, solveRound } from "../solve-round";
import type { Consultation, StepOf } from "../types";

/** Solves, with what stands kept and the fewest earlier proposals changed, and puts the placements to those concerned. */
export function propose(state: Consultation, step: StepOf<"propose">, options: StepOptions): StepRecipe {
  checkTurn(state);
  const number = state.rounds.length + 1;
  const earlier = state.rounds.at(-1)?.plan ?? state.before;
  const terms = { upTo: number - 1, compares: earlier !== null, mayDirect: false };
  const kept = state.agreed.map(({ person, post }) => ({ person, post }));
  const result = solveRound(scenarioOfRound(state, terms), earlier, kept, options);
  if ("conflict" in result) {
    return (draft) => {
      draft.status = "impossible";
      draft.conflict = result.conflict as typeof draft.conflict;
    };
  }
  const asked: Proposed = { plan: result.plan, kept, date: step.date };
  const round = {
    number,
    opened: step.date,
    closed: null,
    plan: result.plan,
    certificate: result.certificate,
    kept,
    proposals: proposalsOf(state, directoryOf(state), asked),
    log: [],
    locked: [],
    dependent: [],
  };
  return (draft) => {
    draft.status = "asking";
    draft.rounds.push(round as unknown as (typeof draft.rounds)[number]);
  };
}

function checkTurn(state: Consultation): void {
  if (state.status !== "between") {
    throw new ConsultationError("out-of-turn", [], `close the round before; the status is ${state.status}`);
  }
  if (state.rounds.length >= state.bound) {
    throw new ConsultationError("bound-reached", [], `conclude: there are ${state.bound} rounds at most`);
  }
  if (isSettled(state)) throw new ConsultationError("nothing-open", [], "conclude: nothing is open any more");
}
