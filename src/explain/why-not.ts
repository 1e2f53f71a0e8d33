import type { Scenario } from "../model/types";
import type { Result } from "../reassign/result";
import { reasonsAgainst } from "../verify/eligibility";
import { codesIn } from "../verify/reason-bits";
import { type Case, personNumber, postNumber } from "./case";
import { changeOf } from "./change-of";
import type { Moves } from "./moves";
import { obstaclesTo } from "./obstacles";
import { openBestCase } from "./open-best-case";
import { residualOf } from "./residual/residual-of";
import { wayForPair } from "./residual/way-for-pair";
import { forcePair } from "./resolve/force";
import type { ExplainOptions, Method, WhyNot } from "./types";

/**
 * Why a person does not have a post: every reason that speaks against it; or, where none does, the best plan that gives
 * it to them, with whom that moves and what each goal loses. The numbers are exactly those of a plan solved anew with the
 * pair forced; the people named are one way of it in which as few as necessary move.
 *
 * It is about the voluntary stage: whom the directed one placed counts as waiting. Where rows nest and hold whole posts
 * (`method: "potentials"`) the answer takes one search for a shortest way, O(places²); otherwise two solves.
 *
 * @throws ExplainError where person or post is unknown, or the result has no best plan of this scenario under these options
 * @example
 * whyNot(scenario, result, "赵六", "政务服务局/综合科"); // { person: "赵六", post: "政务服务局/综合科", status: "not-eligible", reasons: ["not-listed"] }
 * const answer = whyNot(scenario, result, "赵六", "农牧局/办公室");
 * answer.status === "possible" && answer.change.moves.map(({ person }) => person); // ["赵六", "李四"]
 */
export function whyNot(
  scenario: Scenario,
  result: Result,
  person: string,
  post: string,
  options: ExplainOptions = {},
): WhyNot {
  const given = openBestCase(scenario, result, options);
  return answerWhyNot(given, personNumber(given, person), postNumber(given, post));
}

/** The same, of numbers. */
export function answerWhyNot(given: Case, person: number, post: number): WhyNot {
  const { facts, assignment } = given;
  const names = { person: facts.at.scenario.people[person].id, post: facts.at.scenario.posts[post].id };
  if (assignment.post[person] === post) return { ...names, status: "has-it" };
  const against = reasonsAgainst(facts, person, post);
  if (against !== 0) return { ...names, status: "not-eligible", reasons: codesIn(against) };
  const { method, moves } = forced(given, person, post);
  if (moves === undefined) {
    return {
      ...names,
      status: "impossible",
      method,
      causes: obstaclesTo(given, residualOf(given), person, post),
    };
  }
  return { ...names, status: "possible", method, change: changeOf(given, moves, person) };
}

function forced(given: Case, person: number, post: number): { method: Method; moves: Moves | undefined } {
  const residual = residualOf(given);
  if (residual === undefined) return { method: "resolve", moves: forcePair(given, person, post) };
  return { method: "potentials", moves: wayForPair(given, residual, person, post) };
}
