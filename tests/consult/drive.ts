import * as fc from "fast-check";
import { applyStep } from "../../src/consult/apply";
import { ConsultationError } from "../../src/consult/consultation-error";
import { isSettled } from "../../src/consult/settled";
import type { Consultation, ConsultationStep, Proposal } from "../../src/consult/types";

/** What one draw makes of one proposal, or of one pair that stands. */
export interface Temper {
  readonly post: "accept" | "hold" | "decline" | "silent";
  readonly home: "accept" | "hold" | "decline" | "silent";
  readonly person: "confirm" | "withdraw" | "reorder" | "silent";
  readonly leaves: boolean;
}

const unit = fc.constantFrom("accept", "accept", "accept", "hold", "decline", "silent" as const);

/** Stubborn parties: every proposal of every round meets with one of these. */
export const tempers: fc.Arbitrary<Temper[]> = fc.array(
  fc.record({
    post: unit,
    home: unit,
    person: fc.constantFrom("confirm", "confirm", "confirm", "withdraw", "reorder", "silent"),
    leaves: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  }) as fc.Arbitrary<Temper>,
  { minLength: 1, maxLength: 24 },
);

/** Takes steps to the end, with answers as drawn; gives every state on the way, the opened one first. */
export function driveToEnd(opened: Consultation, drawn: readonly Temper[]): Consultation[] {
  const states = [opened];
  let next = 0;
  let state = opened;
  let day = 0;
  const temper = (): Temper => drawn[next++ % drawn.length] as Temper;
  const take = (step: ConsultationStep): void => {
    state = applyStep(state, step).state;
    states.push(state);
  };
  const date = (): string =>
    `2019-${String(1 + Math.floor(day / 28)).padStart(2, "0")}-${String(1 + (day++ % 28)).padStart(2, "0")}`;
  for (let turns = 0; state.status === "between" || state.status === "asking"; turns++) {
    if (turns > opened.bound) throw new Error("no end");
    const isOver = state.rounds.length > 0 && (isSettled(state) || state.rounds.length >= state.bound);
    take({ kind: isOver ? "conclude" : "propose", date: date() });
    if (state.status !== "asking") continue;
    const today = date();
    for (const proposal of state.rounds[state.rounds.length - 1]?.proposals ?? []) {
      for (const step of answersTo(state, proposal, temper(), today)) take(step);
    }
    for (const { person, post } of state.agreed) {
      if (!temper().leaves) continue;
      try {
        take({ kind: "withdraw", date: today, person, post, reason: "家庭原因" });
      } catch (problem) {
        if (!(problem instanceof ConsultationError) || problem.code !== "others-depend") throw problem;
      }
    }
    take({ kind: "close-round", date: date() });
  }
  return states;
}

function answersTo(
  state: Consultation,
  proposal: Proposal,
  temper: Temper,
  date: string,
): ConsultationStep[] {
  const { person, post, releasing } = proposal;
  const pair = { date, person, post };
  const steps: ConsultationStep[] = [];
  if (temper.post !== "silent") {
    steps.push({ kind: "answer", ...pair, by: "post", decision: temper.post, reason: "会议研究" });
  }
  if (temper.home !== "silent" && releasing !== null) {
    steps.push({ kind: "answer", ...pair, by: "home", decision: temper.home });
  }
  if (temper.person === "confirm" || temper.person === "withdraw")
    steps.push({ kind: temper.person, ...pair });
  if (temper.person === "reorder") {
    const old = state.scenario.people.find(({ id }) => id === person)?.preferences ?? [];
    const ranks = old.map(({ rank }) => rank).reverse();
    const preferences = old.map((wish, k) => ({ ...wish, rank: ranks[k] as number }));
    steps.push({ kind: "reorder", date, person, preferences });
  }
  return steps;
}
