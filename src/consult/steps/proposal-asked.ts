import { ConsultationError } from "../consultation-error";
import { directoryOf } from "../people";
import { positionOf } from "../sorted";
import type { Consultation, Proposal } from "../types";

/** A proposal of the open round, and where it stands. */
export interface Asked {
  readonly round: number;
  readonly position: number;
  readonly proposal: Proposal;
}

/**
 * The pair of a step among the proposals of the open round.
 *
 * @throws ConsultationError where a person or post is not known, no round is open, or the pair is not asked about in it
 */
export function proposalAsked(
  state: Consultation,
  { person, post }: { readonly person: string; readonly post: string },
): Asked {
  const directory = directoryOf(state);
  directory.person(person);
  directory.post(post);
  if (state.agreed.some((pair) => pair.person === person && pair.post === post)) {
    throw new ConsultationError("already-agreed", [person, post], "the pair stands; the person may withdraw");
  }
  const round = state.rounds.length - 1;
  if (state.status !== "asking") {
    throw new ConsultationError(
      "out-of-turn",
      [person, post],
      `propose first; the status is ${state.status}`,
    );
  }
  const { proposals } = state.rounds[round];
  const position = positionOf(proposals, person);
  const proposal = position < 0 ? undefined : proposals[position];
  if (proposal?.post !== post) {
    const expected = proposal === undefined ? "nothing is proposed to them" : `proposed is ${proposal.post}`;
    throw new ConsultationError("not-proposed", [person, post], expected);
  }
  if (proposal.answers.person?.decision === "withdraw") {
    throw new ConsultationError("withdrawn", [person, post], "the person withdrew; the pair falls for good");
  }
  return { round, position, proposal };
}
