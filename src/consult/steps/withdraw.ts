import type { StepRecipe } from "../advance";
import { ConsultationError } from "../consultation-error";
import { directoryOf } from "../people";
import { scenarioOfRound } from "../scenario-of-round";
import { positionOf } from "../sorted";
import { standingPairs } from "../standing";
import type { Consultation, Lock, StepOf } from "../types";
import { proposalAsked } from "./proposal-asked";

/** The person does not want what is proposed, or no longer what was agreed. The pair is never proposed again. */
export function withdraw(state: Consultation, step: StepOf<"withdraw">): StepRecipe {
  const { person, post, date } = step;
  const reason = step.reason ?? null;
  const standing = standingAt(state, step);
  const asked = standing < 0 ? proposalAsked(state, step) : undefined;
  if (standing >= 0) checkOthersStand(state, state.agreed[standing]);
  const round = state.rounds.length;
  const last = round - 1;
  return (draft) => {
    if (asked === undefined) draft.agreed.splice(standing, 1);
    else {
      const { answers } = draft.rounds[last].proposals[asked.position];
      answers.person = { decision: "withdraw", reason, date };
    }
    draft.refused.push({ person, post, by: "person", reason, date, round, stood: asked === undefined });
    draft.rounds[last].log.push({ date, person, post, by: "person", decision: "withdraw", reason });
  };
}

function standingAt(state: Consultation, { person, post }: StepOf<"withdraw">): number {
  const directory = directoryOf(state);
  directory.person(person);
  directory.post(post);
  const at = positionOf(state.agreed, person);
  if (at < 0 || state.agreed[at].post === post) return at;
  throw new ConsultationError("not-proposed", [person, post], `agreed is ${state.agreed[at].post}`);
}

/** A volunteer who stays after all needs their own seat, which may have been given to somebody else by agreement. */
function checkOthersStand(state: Consultation, { person, post }: Lock): void {
  if (directoryOf(state).person(person).affected) return;
  const others = state.agreed.filter((pair) => pair.person !== person);
  const terms = { upTo: state.rounds.length - 1, compares: false, mayDirect: false };
  const { dependent } = standingPairs(scenarioOfRound(state, terms), [], others);
  if (dependent.length === 0) return;
  const ids = [person, post, ...dependent.map((pair) => pair.person)];
  const expected =
    "others agreed to places that are free only while this pair stands: they must withdraw before";
  throw new ConsultationError("others-depend", ids, expected);
}
