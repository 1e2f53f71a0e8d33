import type { Named, Scenario } from "../../schema/document";
import { knownRanks } from "../sheets/known-names";
import { Scope } from "../sheets/scope";
import { addDefaultQuotaTypes, addQuotaType, emptyScopes, type Scopes } from "../sheets/scopes";

/** Everything in a scenario by number and name, as reading its sheets will know it. */
export function scopesOf(scenario: Scenario): Scopes {
  const scopes = emptyScopes();
  const { quotaTypes, ranks, grades, jurisdictions, bodies, posts, people, approvals, duties } = scopes.of;
  if (scenario.quotaTypes === undefined) addDefaultQuotaTypes(quotaTypes);
  for (const { id, name } of scenario.quotaTypes ?? []) addQuotaType(quotaTypes, id, name);
  for (const { id, name } of scenario.ranks ?? []) {
    const [, known, ...others] = knownRanks.find(([one]) => one === id) ?? [];
    ranks.add(id, name, known === undefined ? others : [known, ...others]);
  }
  addAll(grades, scenario.grades);
  addAll(jurisdictions, scenario.jurisdictions);
  addAll(bodies, scenario.bodies);
  addAll(posts, scenario.posts);
  addAll(people, scenario.people);
  for (const { id, document } of scenario.approvals ?? []) approvals.add(id, document);
  addAll(duties, scenario.duties);
  for (const { id, sections } of scenario.bodies) {
    if (sections === undefined || sections.length === 0) continue;
    const own = new Scope();
    addAll(own, sections);
    scopes.sections.set(id, own);
  }
  return scopes;
}

function addAll(scope: Scope, things: readonly Named[] | undefined): void {
  for (const { id, name } of things ?? []) scope.add(id, name);
}
