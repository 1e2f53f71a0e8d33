import { compareIds } from "../kernel/order";
import type { Model, Scenario } from "../model/types";

/** The scenario with its lists in the order of ids, so that no answer depends on how they were written. */
export function sortedScenario({ scenario, people }: Model): Scenario {
  return {
    ...scenario,
    jurisdictions: byId(scenario.jurisdictions),
    bodies: byId(scenario.bodies),
    posts: byId(scenario.posts),
    people: people.map(({ position }) => scenario.people[position]),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareIds(a.id, b.id));
}
