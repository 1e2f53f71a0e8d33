import type { Approval, Body, Duty, Jurisdiction, Person, Post, Scenario } from "../../schema/document";
import { defaultQuotaTypes } from "../default-quota-types";
import { type Roster, rosterOf } from "./roster";

/** What the ids of a scenario stand for. Lists whose order has a meaning keep it, the others are sorted by id. */
export interface Registry {
  readonly scenario: Scenario;
  readonly types: Names;
  readonly ranks: Names;
  readonly grades: Names;
  readonly jurisdictions: Roster<Jurisdiction>;
  readonly bodies: Roster<Body>;
  readonly posts: Roster<Post>;
  readonly people: Roster<Person>;
  readonly approvals: Roster<Approval>;
  readonly duties: Roster<Duty>;
}

/** Ids in declared order, of repeated ones the first. */
export interface Names {
  readonly ids: readonly string[];
  indexOf(id: string): number;
}

export function registryOf(scenario: Scenario): Registry {
  return {
    scenario,
    types: namesOf(scenario.quotaTypes ?? defaultQuotaTypes),
    ranks: namesOf(scenario.ranks ?? []),
    grades: namesOf(scenario.grades ?? []),
    jurisdictions: rosterOf(scenario.jurisdictions),
    bodies: rosterOf(scenario.bodies),
    posts: rosterOf(scenario.posts),
    people: rosterOf(scenario.people),
    approvals: rosterOf(scenario.approvals ?? []),
    duties: rosterOf(scenario.duties ?? []),
  };
}

function namesOf(list: readonly { readonly id: string }[]): Names {
  const ids = [...new Set(list.map((entry) => entry.id))];
  const index = new Map(ids.map((id, k) => [id, k]));
  return { ids, indexOf: (id) => index.get(id) ?? -1 };
}
