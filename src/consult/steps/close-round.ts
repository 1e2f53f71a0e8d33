import type { Agreed } from "../../plan/types";
import type { StepRecipe } from "../advance";
import { ConsultationError } from "../consultation-error";
import { directoryOf } from "../people";
import { scenarioOfRound } from "../scenario-of-round";
import { byPerson, positionOf } from "../sorted";
import { type Standing, standingPairs } from "../standing";
import type { Consultation, ConsultationRound, Proposal, Refused, StepOf } from "../types";

/**
 * Pairs to which all agreed stand from now on; those that a unit declined fall for good. Whoever held or said nothing is
 * asked again in the next round, if the pair is proposed again.
 */
export function closeRound(state: Consultation, { date }: StepOf<"close-round">): StepRecipe {
  const round = state.rounds.at(-1);
  if (state.status !== "asking" || round === undefined) {
    throw new ConsultationError("out-of-turn", [], `a round must be open; the status is ${state.status}`);
  }
  const agreed = round.proposals.filter(isAgreed).map(({ person, post }) => ({ person, post }));
  const { standing, dependent } = standingOf(state, round, agreed);
  const locks = standing.map((pair) => ({ ...pair, round: round.number, date }));
  const fallen = round.proposals.flatMap((proposal) => refusalsOf(proposal, round.number));
  return (draft) => {
    draft.status = "between";
    draft.agreed = byPerson([...state.agreed, ...locks]);
    draft.refused.push(...fallen);
    const closed = draft.rounds[draft.rounds.length - 1];
    closed.closed = date;
    closed.locked = byPerson(standing).map((pair) => ({ ...pair }));
    closed.dependent = byPerson(dependent).map((pair) => ({ ...pair }));
  };
}

/** Whether all who are asked about a pair agreed to it. */
function isAgreed({ releasing, answers }: Proposal): boolean {
  const released = releasing === null || answers.home?.decision === "accept";
  return released && answers.post?.decision === "accept" && answers.person?.decision === "confirm";
}

function refusalsOf({ person, post, answers }: Proposal, round: number): Refused[] {
  return (["post", "home"] as const).flatMap((by) => {
    const given = answers[by];
    if (given?.decision !== "decline") return [];
    return [{ person, post, by, reason: given.reason, date: given.date, round, stood: false }];
  });
}

/** Only where a volunteer leaves whose move is still open can a seat be free that may not stay so. */
function standingOf(state: Consultation, round: ConsultationRound, agreed: readonly Agreed[]): Standing {
  const { person } = directoryOf(state);
  const isOpen = ({ person: id }: Agreed): boolean =>
    positionOf(agreed, id) < 0 && positionOf(state.agreed, id) < 0 && !person(id).affected;
  if (agreed.length === 0 || !round.plan.placements.some(isOpen)) return { standing: agreed, dependent: [] };
  const terms = { upTo: round.number - 1, compares: false, mayDirect: false };
  return standingPairs(scenarioOfRound(state, terms), state.agreed, agreed);
}
