import type { Agreed, GoalValue, Plan } from "../plan/types";
import { pairKey, positionOf } from "./sorted";
import type { Consultation, ConsultationEntry, ConsultationRound } from "./types";
import { type AwaitedAnswer, awaitedAnswers } from "./waiting-for";

/** What was proposed, answered and agreed in one round (协商记录). */
export interface RoundMinutes {
  readonly round: number;
  readonly opened: string;
  readonly closed: string | null;
  /** What stood before the round. */
  readonly kept: readonly Agreed[];
  readonly proposed: readonly ProposedMinute[];
  /** Pairs that the round before proposed, or that stood, and that this one does not propose. */
  readonly dropped: readonly DroppedMinute[];
  /** Every answer, with its reason, in the order in which it came. */
  readonly answers: readonly ConsultationEntry[];
  /** What all agreed to at the close. */
  readonly locked: readonly Agreed[];
  /** What is open: not agreed and not fallen. */
  readonly open: readonly OpenMinute[];
  readonly goals: readonly GoalValue[];
}

/** A pair that the round puts to those concerned, and how it compares with the plan before. */
export interface ProposedMinute extends Agreed {
  /** Against the plan before: nobody there proposed this person a place, the same place, or another. */
  readonly change: "new" | "kept" | "changed";
  readonly before: string | null;
  /** True where another place is proposed, or none was, though nobody about this person had declined, withdrawn or reordered. */
  readonly disturbed: boolean;
}

/** A pair that is no longer proposed, and why. */
export interface DroppedMinute extends Agreed {
  /** The post that is proposed instead, or null: they stay in their own seat, or wait. */
  readonly now: string | null;
  /** `disturbed`: for the sake of others. */
  readonly because: "declined" | "withdrawn" | "reordered" | "disturbed";
}

/** A pair that is neither agreed nor fallen, and whose answer is awaited. */
export interface OpenMinute extends Agreed {
  /** Who is still to answer. Nobody, where a seat is free only if somebody else moves as well: see `needsOthers`. */
  readonly awaited: readonly AwaitedAnswer[];
  readonly needsOthers: boolean;
}

/**
 * The minutes of every round, as data, in order. Time in proportion to the placements of all rounds.
 *
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * minutes(state).map(({ round, proposed }) => [round, proposed.length]); // [[1, 2]]
 */
export function minutes(state: Consultation): RoundMinutes[] {
  return state.rounds.map((round, k) => {
    const before = k === 0 ? state.before : state.rounds[k - 1].plan;
    const causes = causesBefore(state, round.number);
    return {
      round: round.number,
      opened: round.opened,
      closed: round.closed,
      kept: round.kept,
      proposed: proposedIn(round, before, causes),
      dropped: before === null ? [] : droppedIn(state, round, before, causes),
      answers: round.log,
      locked: round.locked,
      open: openIn(state, round),
      goals: round.plan.goals,
    };
  });
}

/** Per person: what they or the units did in the round before that gives them another proposal. */
type Causes = ReadonlyMap<string, DroppedMinute["because"]>;

function causesBefore({ refused, reordered }: Consultation, round: number): Causes {
  const isJustBefore = (entry: { readonly round: number }): boolean => entry.round === round - 1;
  return new Map([
    ...reordered.filter(isJustBefore).map(({ person }) => [person, "reordered"] as const),
    ...refused
      .filter(isJustBefore)
      .map(({ person, by }) => [person, by === "person" ? "withdrawn" : "declined"] as const),
  ]);
}

function proposedIn({ proposals }: ConsultationRound, before: Plan | null, causes: Causes): ProposedMinute[] {
  return proposals.map(({ person, post }) => {
    const at = before === null ? -1 : positionOf(before.placements, person);
    const earlier = at < 0 || before === null ? null : before.placements[at].post;
    const change = earlier === null ? "new" : earlier === post ? "kept" : "changed";
    const disturbed = before !== null && change !== "kept" && !causes.has(person);
    return { person, post, change, before: earlier, disturbed };
  });
}

function droppedIn(
  state: Consultation,
  round: ConsultationRound,
  before: Plan,
  causes: Causes,
): DroppedMinute[] {
  const placed = new Set(round.plan.placements.map(pairKey));
  const retained = new Set(
    state.scenario.posts.filter(({ demand }) => demand === "retained").map(({ id }) => id),
  );
  return before.placements.flatMap(({ person, post }): DroppedMinute[] => {
    if (placed.has(pairKey({ person, post })) || retained.has(post)) return [];
    const at = positionOf(round.plan.placements, person);
    const now = at < 0 ? null : round.plan.placements[at].post;
    return [{ person, post, now, because: causes.get(person) ?? "disturbed" }];
  });
}

function openIn(
  { refused }: Consultation,
  { number, proposals, locked, dependent }: ConsultationRound,
): OpenMinute[] {
  const fallen = new Set(refused.filter(({ round }) => round === number).map(pairKey));
  return proposals.flatMap((proposal): OpenMinute[] => {
    const { person, post } = proposal;
    if (fallen.has(pairKey(proposal)) || positionOf(locked, person) >= 0) return [];
    const needsOthers = positionOf(dependent, person) >= 0;
    return [{ person, post, awaited: awaitedAnswers(proposal), needsOthers }];
  });
}
