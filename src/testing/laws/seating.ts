import type { Plan } from "../../plan/types";
import type { Alternative } from "../reckoning/alternatives";
import type { Outcome } from "../reckoning/goal-values";
import type { Reckoning } from "../reckoning/reckoning";
import { emptySeats, type Seats, take } from "../reckoning/seats";

/** Seats taken in a plan, counted from its placements and stays alone; what names nobody known is left out. */
export function seatsOf(plan: Plan, reckoning: Reckoning): Seats {
  const seats = emptySeats(reckoning);
  const seat = (person: string, alternative: Alternative) => {
    const standing = reckoning.people.get(person);
    if (standing !== undefined) take(alternative, standing, seats, reckoning);
  };
  for (const { person, post, rank } of plan.placements) {
    const known = reckoning.posts.get(post);
    if (known !== undefined) seat(person, { kind: "post", post: known, rank, basis: "listed" });
  }
  for (const { person, rank } of plan.staying) seat(person, { kind: "seat", rank });
  return seats;
}

/** What the goals look at, read from a plan's lists. */
export function outcomeOf(plan: Plan, reckoning: Reckoning): Outcome {
  return {
    ranks: new Map([...plan.placements, ...plan.staying].map(({ person, rank }) => [person, rank])),
    staffed: seatsOf(plan, reckoning).staffed,
    waiting: plan.waiting.length,
    recovered: plan.pools.reduce((sum, pool) => sum + pool.recovered, 0),
  };
}

export function grantedTo(plan: Plan, body: string, type: string): number {
  return plan.grants
    .filter((grant) => grant.body === body && grant.quotaType === type)
    .reduce((sum, grant) => sum + grant.count, 0);
}
