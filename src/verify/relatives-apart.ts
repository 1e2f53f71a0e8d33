import type { Assignment } from "./assignment";
import type { Facts } from "./facts";
import { areInConflict, type Place } from "./places";
import type { Report } from "./report";

/** Listed relatives are nowhere that 公务员法74 forbids them to be at the same time. */
export function checkRelatives(facts: Facts, { post }: Assignment, report: Report): void {
  const { people } = facts.at.scenario;
  for (const [i, j] of facts.relatives.pairs) {
    const first = placeOf(facts, post, i);
    const second = placeOf(facts, post, j);
    if (first === undefined || second === undefined || !areInConflict(first, second)) continue;
    report("relatives-together", [people[i].id, people[j].id]);
  }
}

/** Whether a listed relative of a person now is where 公务员法74 keeps the person out of a post. */
export function isKeptOutByRelative(facts: Facts, now: Int32Array, person: number, post: number): boolean {
  return (facts.relatives.of.get(person) ?? []).some((relative) => {
    const theirs = placeOf(facts, now, relative);
    return theirs !== undefined && areInConflict(theirs, facts.places.ofPost[post]);
  });
}

function placeOf({ places, homes }: Facts, post: Int32Array, person: number): Place | undefined {
  if (post[person] >= 0) return places.ofPost[post[person]];
  return homes.affected[person] === 1 ? undefined : places.ofSeat(person);
}
