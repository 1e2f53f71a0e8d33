import type { Scenario } from "../model/types";
import type { Result } from "../reassign/result";
import { type Alternatives, openAlternatives } from "../verify/alternatives";
import { type Case, personNumber } from "./case";
import { changeOf } from "./change-of";
import { whereaboutsOf } from "./moves";
import { openBestCase } from "./open-best-case";
import { isEquallyGood } from "./residual/equal-choices";
import { type Residual, residualOf } from "./residual/residual-of";
import { forceOut, forcePair } from "./resolve/force";
import type { ExplainOptions, Outcomes } from "./types";

/**
 * What is forced and what is not: per person (or for one of them) every outcome that they have in some plan that is
 * equally good at all goals and grants as little, before people choose in order. "By lot" is said only where
 * `policy.seed` drew that order. It is about the voluntary stage.
 *
 * Where rows nest, in time proportional to eligible pairs, without enumeration; otherwise with one solve per alternative.
 *
 * @throws ExplainError where the person is unknown, or the result has no best plan of this scenario under these options
 * @example
 * outcomesOf(scenario, result).filter(({ forced }) => !forced).map(({ person }) => person); // ["李四", "赵六"]
 */
export function outcomesOf(
  scenario: Scenario,
  result: Result,
  person?: string,
  options: ExplainOptions = {},
): readonly Outcomes[] {
  const given = openBestCase(scenario, result, options);
  const residual = residualOf(given);
  const alternatives = openAlternatives(given.facts);
  const people = person === undefined ? [...given.assignment.post.keys()] : [personNumber(given, person)];
  return people.map((i) => outcomes(given, residual, alternatives, i));
}

function outcomes(
  given: Case,
  residual: Residual | undefined,
  alternatives: Alternatives,
  person: number,
): Outcomes {
  const { facts, assignment } = given;
  const now = assignment.post[person];
  const isKept = facts.agreed[person] >= 0;
  const others = [...[...alternatives.posts(person)].sort((a, b) => a - b), -1];
  const equal = others.filter(
    (post) =>
      post !== now &&
      !isKept &&
      (residual === undefined
        ? isEqualAgain(given, person, post)
        : isEquallyGood(given, residual, person, post)),
  );
  const places = [now, ...equal].map((post) => whereaboutsOf(facts, person, post));
  return {
    person: facts.at.scenario.people[person].id,
    method: residual === undefined ? "resolve" : "potentials",
    places,
    forced: places.length === 1,
    byLot: places.length > 1 && facts.at.scenario.policy?.seed !== undefined,
  };
}

function isEqualAgain(given: Case, person: number, post: number): boolean {
  const moves = post < 0 ? forceOut(given, person) : forcePair(given, person, post);
  if (moves === undefined) return false;
  const { goals, granted } = changeOf(given, moves, person);
  if (granted.before !== granted.after) return false;
  return goals.every(({ before, after }) => before.every((number, k) => number === after[k]));
}
