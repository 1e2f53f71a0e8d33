import { type Case, openCase, personNumber, postNumber } from "../../src/explain/case";
import { changeOf } from "../../src/explain/change-of";
import { findLimit } from "../../src/explain/limits/find-limit";
import { shiftedFacts, shiftedModel } from "../../src/explain/limits/shifted";
import { obstaclesTo } from "../../src/explain/obstacles";
import { outcomesOf } from "../../src/explain/outcomes-of";
import { priceOf } from "../../src/explain/price-of";
import { limitsOf } from "../../src/explain/price-table";
import { solveAgain } from "../../src/explain/resolve/solve-again";
import type { Change, Obstacle, Rung } from "../../src/explain/types";
import { whyNot } from "../../src/explain/why-not";
import { withdrawals } from "../../src/explain/withdrawals";
import { modelOf } from "../../src/model/model-of";
import { parseScenario } from "../../src/model/parse-scenario";
import type { Scenario } from "../../src/model/types";
import type { Agreed } from "../../src/plan/types";
import { reassign } from "../../src/reassign/reassign";
import type { Planned, Result } from "../../src/reassign/result";

/** What was asked about one scenario, and how often each way of answering was taken. */
export interface Asked {
  potentials: number;
  resolve: number;
  questions: number;
  impossible: number;
  /** Equally good alternatives found. */
  ties: number;
}

type Values = { readonly goals: readonly (readonly number[])[]; readonly granted: number } | "none";

/** Which of many questions are asked: all, or a few in turn, so that others come up in the next scenario. */
export type Choose = <Question>(questions: readonly Question[], most: number) => readonly Question[];

export const all: Choose = (questions) => questions;

/** A few, spread over the list, beginning elsewhere at each turn. */
export function aFew(turn: number): Choose {
  return (questions, most) => {
    const step = Math.max(1, Math.floor(questions.length / most));
    const chosen = questions.filter((_, k) => k % step === turn % step);
    return chosen.slice(0, most);
  };
}

/** Questions about a solved scenario, each answer against solving the changed scenario anew. Returns what differs. */
export function differences(
  scenario: Scenario,
  result: Planned,
  asked: Asked,
  choose: Choose = all,
): string[] {
  const given = openCase(scenario, result, {});
  return [
    ...pairs(scenario, result, given, asked, choose),
    ...prices(scenario, result, given, asked, choose),
    ...withdrawn(scenario, result, asked, choose),
  ];
}

function pairs(scenario: Scenario, result: Planned, given: Case, asked: Asked, choose: Choose): string[] {
  const found: string[] = [];
  const now = valuesOf(result);
  const places = new Map(outcomesOf(scenario, result).map(({ person, places }) => [person, places]));
  const everyPair = scenario.people.flatMap((person) => scenario.posts.map((post) => ({ person, post })));
  const eligible = everyPair.filter(
    ({ person, post }) => whyNot(scenario, result, person.id, post.id).status !== "not-eligible",
  );
  for (const { person, post } of new Set([...choose(eligible, 3), ...choose(everyPair, 1)])) {
    const possible = new Set(
      (places.get(person.id) ?? []).map((place) => (place.at === "post" ? place.post : place.at)),
    );
    const answer = whyNot(scenario, result, person.id, post.id);
    const where = `${person.id} at ${post.id}`;
    const forced = forcedValues(scenario, [{ person: person.id, post: post.id }]);
    if (answer.status === "has-it") {
      if (!possible.has(post.id)) found.push(`${where}: where they are is no outcome`);
      continue;
    }
    if (answer.status === "not-eligible") {
      if (forced !== "not-eligible") found.push(`${where}: not eligible, and can be agreed`);
      continue;
    }
    asked[answer.method]++;
    asked.questions++;
    const values = answer.status === "possible" ? afterOf(answer.change) : "none";
    if (answer.status === "impossible") {
      asked.impossible++;
      if (answer.causes.length === 0) found.push(`${where}: impossible without a cause`);
      const solved = obstaclesTo(given, undefined, ...numbersOf(given, person.id, post.id));
      if (!same(codesOf(answer.causes), codesOf(solved)))
        found.push(`${where}: causes ${shown(answer.causes)} are ${shown(solved)}`);
    } else if (answer.change.moves[0]?.person !== person.id)
      found.push(`${where}: the chain begins elsewhere`);
    if (!same(values, forced)) found.push(`${where}: ${shown(values)} is ${shown(forced)}`);
    const isEqual = same(forced, now);
    if (isEqual) asked.ties++;
    if (isEqual !== possible.has(post.id))
      found.push(`${where}: outcome ${possible.has(post.id)}, equal ${isEqual}`);
  }
  return found;
}

function numbersOf(given: Case, person: string, post: string): [number, number] {
  return [personNumber(given, person), postNumber(given, post)];
}

/** Limits as they are; which minimums are missed may differ among plans that miss as few. */
function codesOf(causes: readonly Obstacle[]): unknown {
  return causes.map((cause) =>
    cause.code === "minimums-unmet" ? cause.missing.reduce((sum, { missing }) => sum + missing, 0) : cause,
  );
}

function prices(scenario: Scenario, result: Planned, given: Case, asked: Asked, choose: Choose): string[] {
  const found: string[] = [];
  const model = modelOf(scenario);
  for (const limit of choose(limitsOf(given), 1)) {
    const { more, less, method } = priceOf(scenario, result, limit, { steps: 3 });
    const where = findLimit(given, limit);
    for (const rung of [...more, ...less]) {
      asked[method]++;
      asked.questions++;
      const facts = shiftedFacts(given.facts, where, rung.by);
      const moves = solveAgain(given, { model: shiftedModel(model, where, rung.by), facts });
      const expected = moves === undefined ? "none" : afterOf(changeOf(given, moves, -1, facts));
      const values = valuesOfRung(rung);
      if (!same(values, expected)) {
        found.push(`${JSON.stringify(limit)} by ${rung.by}: ${shown(values)} is ${shown(expected)}`);
      }
    }
  }
  return found;
}

function withdrawn(scenario: Scenario, result: Planned, asked: Asked, choose: Choose): string[] {
  const outcomes = new Map(outcomesOf(scenario, result).map((entry) => [entry.person, entry.places]));
  return choose(withdrawals(scenario, result).withdrawals, 1).flatMap((withdrawal) => {
    const { person, method } = withdrawal;
    asked[method]++;
    asked.questions++;
    const refused = scenario.posts.map((post) => ({ person, post: post.id, decision: "decline" as const }));
    const others = (scenario.responses ?? []).filter((response) => response.person !== person);
    const again = voluntary(parseScenario({ ...scenario, responses: [...others, ...refused] }));
    const expected = "plan" in again ? valuesOf(again) : "none";
    const values = withdrawal.status === "possible" ? afterOf(withdrawal.change) : "none";
    const isOutcome = outcomes.get(person)?.some(({ at }) => at !== "post") === true;
    const differs = same(values, expected)
      ? []
      : [`without ${person}: ${shown(values)} is ${shown(expected)}`];
    return isOutcome === same(expected, valuesOf(result))
      ? differs
      : [...differs, `${person}: being out is ${isOutcome}`];
  });
}

function voluntary(scenario: Scenario): Result {
  return reassign(scenario);
}

function forcedValues(scenario: Scenario, agreed: readonly Agreed[]): Values | "not-eligible" {
  try {
    const result = reassign(scenario, { agreed });
    return "plan" in result ? valuesOf(result) : "none";
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message.includes("cannot take") ? "not-eligible" : "none";
  }
}

function valuesOf({ plan }: Planned): Values {
  const granted = plan.grants.reduce((sum, { count }) => sum + count, 0);
  return { goals: plan.goals.map(({ value }) => value), granted };
}

function valuesOfRung(rung: Rung): Values {
  return rung.status === "possible" ? afterOf(rung.change) : "none";
}

function afterOf({ goals, granted }: Change): Values {
  return { goals: goals.map(({ after }) => after), granted: granted.after };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
