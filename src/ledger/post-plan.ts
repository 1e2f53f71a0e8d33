import type { Model } from "../model/types";
import type { Plan } from "../plan/types";
import { accounts } from "./accounts";
import type { Journal } from "./journal";

/** Quota that leaves the total for good: first what the ceilings demand, then what the goal `recover` won. */
export function postRecovered(model: Model, plan: Plan, journal: Journal): void {
  const demanded = new Map(
    model.pools.map((pool) => [
      JSON.stringify([model.jurisdictions[pool.jurisdiction].id, model.types[pool.type]]),
      pool.demanded,
    ]),
  );
  for (const { jurisdiction, quotaType, recovered } of plan.pools) {
    const required = Math.min(recovered, demanded.get(JSON.stringify([jurisdiction, quotaType])) ?? 0);
    const movement = {
      book: "quota",
      unit: quotaType,
      credit: accounts.reserve(jurisdiction),
      debit: accounts.recovered(jurisdiction),
    } as const;
    journal.post({ ...movement, cause: "ceiling", count: required });
    journal.post({ ...movement, cause: "recover", count: recovered - required });
  }
}

/** Quota that the plan gives to bodies out of their jurisdiction's reserve. */
export function postGrants(model: Model, plan: Plan, journal: Journal): void {
  const jurisdictionOf = new Map(
    model.bodies.map((body) => [body.id, model.jurisdictions[body.jurisdiction].id]),
  );
  for (const { body, quotaType, count } of plan.grants) {
    const jurisdiction = known(jurisdictionOf, body, "body");
    journal.post({
      book: "quota",
      cause: "grant",
      unit: quotaType,
      credit: accounts.reserve(jurisdiction),
      debit: accounts.body(body),
      count,
    });
  }
}

/**
 * People who take a post or wait, from where the reforms have left them; volunteers who were transferred into a body
 * that is itself retired follow it home. A person whom the plan forgets stays where they stood, for all to see.
 */
export function postPeople(model: Model, plan: Plan, journal: Journal): void {
  const standing = new Map(model.people.map((person) => [person.id, model.bodies[person.origin].id]));
  for (const { people, to } of model.staffMovements) {
    for (const person of people) standing.set(model.people[person].id, model.bodies[to].id);
  }
  const move = (cause: string, person: string, debit: string): void => {
    const credit = accounts.body(known(standing, person, "person"));
    journal.post({ book: "people", cause, unit: person, credit, debit, count: 1 });
  };
  for (const { person, post, basis } of plan.placements) move(basis, person, accounts.post(post));
  for (const { person, body } of plan.staying) move("own-seat", person, accounts.body(body));
  for (const { person } of plan.waiting) move("waiting", person, accounts.waiting);
}

function known(names: ReadonlyMap<string, string>, id: string, what: string): string {
  const name = names.get(id);
  if (name === undefined)
    throw new RangeError(`the plan names a ${what} that the scenario does not have: ${id}`);
  return name;
}
