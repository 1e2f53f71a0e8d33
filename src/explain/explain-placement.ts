import type { Scenario } from "../model/types";
import type { Result } from "../reassign/result";
import { standing } from "../verify/eligibility";
import { listedOrOpen } from "../verify/reach";
import { openTargets } from "../verify/targets";
import { type Case, personNumber } from "./case";
import { whereaboutsOf } from "./moves";
import { openBestCase } from "./open-best-case";
import type { ExplainOptions, Explanation } from "./types";
import { answerWhyNot } from "./why-not";

/**
 * What a person got, and for each post that would have been better for them why they do not have it: the reasons against
 * it, or what it would have cost whom (see {@link whyNot}). Better is a lower rank; for who waits, every post that they
 * listed, that is retained for them or that adjustment opens.
 *
 * @throws ExplainError where the person is unknown, or the result has no best plan of this scenario under these options
 * @example
 * const { place, better } = explainPlacement(scenario, result, "赵六");
 * place.at; // "waiting"
 * better.map(({ post, status }) => `${post}: ${status}`); // ["农牧局/办公室: possible"]
 */
export function explainPlacement(
  scenario: Scenario,
  result: Result,
  person: string,
  options: ExplainOptions = {},
): Explanation {
  const given = openBestCase(scenario, result, options);
  return explain(given, personNumber(given, person));
}

function explain(given: Case, person: number): Explanation {
  const { facts, assignment } = given;
  const { id } = facts.at.scenario.people[person];
  const post = assignment.post[person];
  const isVolunteer = facts.homes.affected[person] === 0;
  const own = post < 0 ? undefined : standing(facts, person, post);
  const rank = own?.rank ?? (isVolunteer ? facts.wishes.highest + 1 : undefined);
  const reached = listedOrOpen(facts, targetsOf(given), person);
  const better = [...reached]
    .map((other) => ({ other, rank: standing(facts, person, other).rank }))
    .filter((choice) => choice.other !== post && (rank === undefined || choice.rank < rank))
    .sort((a, b) => a.rank - b.rank || a.other - b.other)
    .map((choice) => ({ rank: choice.rank, ...answerWhyNot(given, person, choice.other) }));
  return {
    person: id,
    place: whereaboutsOf(facts, person, post),
    ...(rank === undefined ? {} : { rank }),
    ...(own === undefined ? {} : { basis: own.basis }),
    better,
  };
}

const targets = new WeakMap<Case, ReturnType<typeof openTargets>>();

function targetsOf(given: Case): ReturnType<typeof openTargets> {
  const known = targets.get(given) ?? openTargets(given.facts);
  targets.set(given, known);
  return known;
}
