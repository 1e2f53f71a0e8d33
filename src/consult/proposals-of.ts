import type { Agreed, Plan } from "../plan/types";
import { type Directory, receivingUnit, releasingUnit } from "./people";
import { pairKey, positionOf } from "./sorted";
import type { Consultation, Proposal, UnitAnswer } from "./types";

/** A plan to be proposed, what stands in it already, and the day. */
export interface Proposed {
  readonly plan: Plan;
  readonly kept: readonly Agreed[];
  readonly date: string;
}

/**
 * What has to be asked: every placement that does not stand yet. Who stays in a retained post follows their body and is
 * not asked. What was answered to the same pair before, in the scenario or in an
 * earlier round, still holds; but a confirmation falls with the person's new wishes.
 */
export function proposalsOf(
  state: Consultation,
  directory: Directory,
  { plan, kept, date }: Proposed,
): Proposal[] {
  const standing = new Set(kept.map(({ person }) => person));
  const given = givenResponses(state);
  const wished = new Map(state.reordered.map((wishes) => [wishes.person, wishes.round]));
  const hasNewWishes = (id: string, since: number): boolean => (wished.get(id) ?? -1) >= since;
  return plan.placements.flatMap(({ person: personId, post: postId }): Proposal[] => {
    const post = directory.post(postId);
    if (post.demand === "retained" || standing.has(personId)) return [];
    const person = directory.person(personId);
    const releasing = releasingUnit(directory.model, person, post);
    const pair = { person: personId, post: postId };
    const last = lastProposal(state, pair);
    const isNew = last === undefined || last.round < state.rounds.length;
    const response = (by: "post" | "home"): UnitAnswer | null => given.get(`${by}\n${pairKey(pair)}`) ?? null;
    return [
      {
        ...pair,
        since: isNew ? date : last.proposal.since,
        receiving: receivingUnit(directory.model, post),
        releasing,
        answers: {
          post: last?.proposal.answers.post ?? response("post"),
          home: releasing === null ? null : (last?.proposal.answers.home ?? response("home")),
          person:
            last === undefined || hasNewWishes(personId, last.round) ? null : last.proposal.answers.person,
        },
      },
    ];
  });
}

interface Earlier {
  readonly proposal: Proposal;
  readonly round: number;
}

/** The last time that a pair was proposed. */
function lastProposal({ rounds }: Consultation, pair: Agreed): Earlier | undefined {
  for (let k = rounds.length - 1; k >= 0; k--) {
    const { proposals, number } = rounds[k];
    const at = positionOf(proposals, pair.person);
    if (at >= 0 && proposals[at].post === pair.post) return { proposal: proposals[at], round: number };
  }
  return undefined;
}

/** Accepts and holds that the scenario holds already, by side and pair. Declines leave no pair to be proposed. */
function givenResponses({ scenario }: Consultation): ReadonlyMap<string, UnitAnswer> {
  return new Map(
    (scenario.responses ?? []).flatMap(({ by, decision, reason, date, ...pair }) => {
      if (date === undefined) return [];
      const answer: UnitAnswer = { decision, reason: reason ?? null, date };
      return [[`${by ?? "post"}\n${pairKey(pair)}`, answer] as const];
    }),
  );
}
