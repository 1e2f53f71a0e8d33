import { portion, type Steps } from "../kernel/steps";
import type { Plan } from "../plan/types";
import { unmixedTypes } from "./articles";
import { reasonsAgainst, standing } from "./eligibility";
import type { Facts } from "./facts";
import { verifying } from "./progress";
import { codesIn } from "./reason-bits";
import type { Report } from "./report";

/** Where the plan puts people; whoever has no post waits or stays. */
export interface Assignment {
  /** Per person: their post, −1 without one. */
  readonly post: Int32Array;
  /** Per person with a post: the rank at which they count, as a position in `wishes.ranks`. */
  readonly rank: Int32Array;
  /** Per person: 1 where directed assignment put them there, after the voluntary stage. */
  readonly directed: Uint8Array;
}

/**
 * Everybody exactly once and on the right list; whoever has a post may take it; ranks and bases are the true ones.
 * Of someone who stands twice only the first entry counts further on. Linear in people and their wishes.
 */
export function* checkPeople(facts: Facts, plan: Plan, report: Report): Steps<Assignment> {
  const { at, homes, wishes } = facts;
  const { people, bodies } = at.scenario;
  const seen = new Uint8Array(people.length);
  const assignment = {
    post: new Int32Array(people.length).fill(-1),
    rank: new Int32Array(people.length).fill(-1),
    directed: new Uint8Array(people.length),
  };
  /** The person's position, −1 where nothing more can be said of this entry. */
  let find = openFinder(facts);
  const enter = (id: string): number => {
    const i = find(id);
    if (i === undefined) report("unknown-person", [id]);
    else if (seen[i] === 1) report("person-repeated", [id]);
    else {
      seen[i] = 1;
      return i;
    }
    return -1;
  };

  let looked = 0;
  for (const { person, post, rank, basis } of plan.placements) {
    if (++looked % portion === 0) yield { ...verifying, steps: looked };
    const i = enter(person);
    const p = at.postAt.get(post);
    if (p === undefined) report("unknown-post", [post, person]);
    if (i < 0 || p === undefined) continue;
    const isOpen = at.scenario.policy?.directed === true && homes.affected[i] === 1;
    const isDirected = basis === "directed";
    const own = standing(facts, i, p, isDirected);
    assignment.post[i] = p;
    assignment.rank[i] = wishes.rankAt.get(own.rank) ?? wishes.directed;
    assignment.directed[i] = isDirected && isOpen ? 1 : 0;
    const against = reasonsAgainst(facts, i, p, isDirected);
    for (const code of against === 0 ? [] : codesIn(against)) {
      const article = code === "type-incompatible" ? { article: unmixedTypes } : {};
      report("pair-not-eligible", [person, post], { found: code, ...article });
    }
    if (isDirected && !isOpen) report("directed-not-open", [person, post]);
    if (against !== 0 || (isDirected && !isOpen)) continue;
    if (rank !== own.rank) report("rank-differs", [person, post], { found: rank, expected: own.rank });
    if (basis !== own.basis) {
      report("basis-differs", [person, post], { found: basis, expected: own.basis });
    }
  }
  find = openFinder(facts);
  for (const { person, body, rank } of plan.staying) {
    if (++looked % portion === 0) yield { ...verifying, steps: looked };
    const i = enter(person);
    if (!at.bodyAt.has(body)) report("unknown-body", [body, person]);
    if (i < 0) continue;
    if (homes.affected[i] === 1) {
      report("wrong-list", [person], { found: "staying", expected: "waiting" });
      continue;
    }
    const home = bodies[homes.home[i]].id;
    if (body !== home && at.bodyAt.has(body)) {
      report("pair-not-eligible", [person, body], { found: body, expected: home });
    }
    const ownSeat = wishes.highest + 1;
    if (rank !== ownSeat) report("rank-differs", [person, body], { found: rank, expected: ownSeat });
  }
  find = openFinder(facts);
  for (const { person } of plan.waiting) {
    if (++looked % portion === 0) yield { ...verifying, steps: looked };
    const i = enter(person);
    if (i >= 0 && homes.affected[i] === 0) {
      report("wrong-list", [person], { found: "waiting", expected: "staying" });
    }
  }
  for (let i = 0; i < seen.length; i++) if (seen[i] === 0) report("person-missing", [people[i].id]);
  return assignment;
}

/**
 * Finds the people of one list by id. Plans list them by id: where the scenario does too, each stands behind the one
 * before, and nobody's id has to be looked up.
 */
function openFinder({ at }: Facts): (id: string) => number | undefined {
  const { people } = at.scenario;
  let next = 0;
  return (id) => {
    while (next < people.length) if (people[next++].id === id) return next - 1;
    return at.personAt.get(id);
  };
}
