import { formulate } from "../../formulation/formulate";
import { inOwnSeat, isWaiting } from "../../formulation/stage";
import type { Program } from "../../formulation/types";
import { finish } from "../../kernel/steps";
import type { Model } from "../../model/types";
import { agreedPlaces } from "../../plan/agreed-places";
import { earlierPlaces } from "../../plan/earlier-places";
import { placesOf } from "../../plan/places-of";
import { poolsThatCannotPay } from "../../plan/pools-that-cannot-pay";
import { answerTo } from "../../reassign/solve-program";
import type { Facts } from "../../verify/facts";
import { goalNumbers } from "../../verify/goals";
import { leastGrants } from "../../verify/refute/state";
import type { Case } from "../case";
import type { Moves } from "../moves";
import { readTallyAfter } from "../tally-after";

/** What is different in the program that is solved again. */
export interface Condition {
  /** The model, with a limit shifted or with answers that keep somebody out. */
  readonly model: Model;
  /** The facts that go with it. */
  readonly facts: Facts;
  /** A pair that is forced, by number. */
  readonly pair?: { readonly person: number; readonly post: number };
}

/**
 * Who goes elsewhere in the best voluntary plan under a condition; undefined where there is none. Of the best plans, one in
 * which fewest people move, where the policy does not ask for fewest changes itself.
 */
export function solveAgain(given: Case, condition: Condition): Moves | undefined {
  const { model } = given;
  const agreed = agreedUnder(given, condition.pair);
  const best = solve(given, condition.model, agreed, earlierOf(given));
  if (best === undefined) return undefined;
  const goals = model.scenario.policy?.goals ?? ["minimums", "place", "preferences"];
  if (goals.includes("fewest-changes")) return best;
  const still: Model = {
    ...condition.model,
    scenario: {
      ...condition.model.scenario,
      policy: { ...model.scenario.policy, goals: [...goals, "fewest-changes"] },
    },
  };
  const nearest = solve(given, still, agreed, presentPlaces(given));
  if (nearest === undefined) return best;
  return costsText(given, condition.facts, nearest) === costsText(given, condition.facts, best)
    ? nearest
    : best;
}

/** Whether there is any plan under a condition. */
export function isPossibleAgain(given: Case, { model, pair }: Condition): boolean {
  return solve(given, model, agreedUnder(given, pair), earlierOf(given)) !== undefined;
}

/** Pairs that stand: those of the options, and the one that is forced. */
function agreedUnder({ model, options }: Case, pair: Condition["pair"]): Int32Array {
  const { people, posts } = model;
  const forced = pair === undefined ? [] : [{ person: people[pair.person].id, post: posts[pair.post].id }];
  return agreedPlaces(model, [
    ...(options.agreed ?? []).filter(({ person }) => person !== forced[0]?.person),
    ...forced,
  ]);
}

/** Without a second look for fewest moves. */
function solve(
  given: Case,
  model: Model,
  agreed: Int32Array,
  earlier: Int32Array | undefined,
): Moves | undefined {
  if (model.pools.some(({ toDivide, demanded }) => toDivide < demanded)) return undefined;
  if (poolsThatCannotPay(model).length > 0) return undefined;
  const program = formulate(model, { agreed, earlier });
  if (isPlainlyImpossible(program)) return undefined;
  const answer = finish(answerTo(program, { proceed: () => true }));
  if (answer === undefined) return undefined;
  const moves = new Map<number, number>();
  for (const [person, place] of placesOf(program, answer).entries()) {
    const post = place < 0 ? -1 : place;
    if (post !== given.assignment.post[person]) moves.set(person, post);
  }
  return moves;
}

/** A limit below nothing, for which no number of people is small enough. */
function isPlainlyImpossible({ rows, extras }: Program): boolean {
  return rows.some(({ sense, limit, extras: held }) => {
    if (sense !== "at-most") return false;
    return (
      held.reduce(
        (most, { extra, coefficient }) => (coefficient < 0 ? most + extras[extra].upper : most),
        limit,
      ) < 0
    );
  });
}

function earlierOf({ model, options }: Case): Int32Array | undefined {
  return options.earlier === undefined ? undefined : earlierPlaces(model, options.earlier);
}

/** Where everybody is, as `Stage` writes it. */
function presentPlaces({ facts, assignment }: Case): Int32Array {
  return assignment.post.map((post, person) => {
    if (post >= 0) return post;
    return facts.homes.affected[person] === 1 ? isWaiting : inOwnSeat;
  });
}

function costsText(given: Case, facts: Facts, moves: Moves): string {
  return readTallyAfter(given, moves, (tally) => {
    const granted = leastGrants(facts, tally.seated);
    const numbers = facts.goals.map((goal) => goalNumbers(goal, facts, tally, granted));
    return JSON.stringify([numbers, granted.reduce((sum, number) => sum + number, 0)]);
  });
}
