import type { Plan } from "../../plan/types";
import type { Alternative } from "../reckoning/alternatives";
import type { Outcome } from "../reckoning/goal-values";
import { leastGrants } from "../reckoning/least-grants";
import { recoveredInAll } from "../reckoning/pool-balances";
import type { Reckoning } from "../reckoning/reckoning";
import { emptySeats, type Seats, take } from "../reckoning/seats";

/** What everybody takes in a plan, by its lists alone; what names nobody known is left out. */
export function takenIn(
  { placements, staying, waiting }: Pick<Plan, "placements" | "staying" | "waiting">,
  { posts, people }: Reckoning,
): ReadonlyMap<string, Alternative> {
  const placed = placements.flatMap(({ person, post: id, rank, basis }): [string, Alternative][] => {
    const post = posts.get(id);
    return post === undefined ? [] : [[person, { kind: "post", post, rank, basis }]];
  });
  const stays = staying.map(({ person, rank }): [string, Alternative] => [person, { kind: "seat", rank }]);
  const waits = waiting.map(({ person }): [string, Alternative] => [person, { kind: "waiting" }]);
  return new Map([...placed, ...stays, ...waits].filter(([person]) => people.has(person)));
}

/** Seats taken in a plan, counted from its placements and stays alone; what names nobody known is left out. */
export function seatsOf(plan: Pick<Plan, "placements" | "staying">, reckoning: Reckoning): Seats {
  const seats = emptySeats(reckoning);
  const seat = (person: string, alternative: Alternative) => {
    const standing = reckoning.people.get(person);
    if (standing !== undefined) take(alternative, standing, seats, reckoning);
  };
  for (const { person, post, rank, basis } of plan.placements) {
    const known = reckoning.posts.get(post);
    if (known !== undefined) seat(person, { kind: "post", post: known, rank, basis });
  }
  for (const { person, rank } of plan.staying) seat(person, { kind: "seat", rank });
  return seats;
}

/** Lists of a plan as they were before 组织调配: whom it placed still waits. */
export function voluntaryPart(plan: Plan): Pick<Plan, "placements" | "staying" | "waiting"> {
  const { placements, staying, waiting } = plan;
  const directed = placements.filter(({ basis }) => basis === "directed");
  return {
    placements: placements.filter(({ basis }) => basis !== "directed"),
    staying,
    waiting: [...waiting, ...directed.map(({ person }) => ({ person, reasons: [] }))],
  };
}

/** What the goals of the voluntary stage look at, read from a plan's lists. */
export function outcomeOf(plan: Plan, reckoning: Reckoning): Outcome {
  if (plan.placements.every(({ basis }) => basis !== "directed")) return finalOutcomeOf(plan, reckoning);
  const { placements, staying, waiting } = voluntaryPart(plan);
  const seats = seatsOf({ placements, staying }, reckoning);
  const granted = leastGrants(seats.used, reckoning).reduce((sum, { count }) => sum + count, 0);
  return { seats, waiting: waiting.length, recovered: recoveredInAll(granted, reckoning) };
}

/** The same for both stages together. */
export function finalOutcomeOf(plan: Plan, reckoning: Reckoning): Outcome {
  return {
    seats: seatsOf(plan, reckoning),
    waiting: plan.waiting.length,
    recovered: plan.pools.reduce((sum, pool) => sum + pool.recovered, 0),
  };
}

export function grantedTo(plan: Plan, body: string, type: string): number {
  return plan.grants
    .filter((grant) => grant.body === body && grant.quotaType === type)
    .reduce((sum, grant) => sum + grant.count, 0);
}
