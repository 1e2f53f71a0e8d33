import { defaultQuotaTypes } from "../../model/default-quota-types";
import { knownAttributes, knownQuotaTypes } from "./known-names";
import { Scope } from "./scope";
import type { ScopeName } from "./types";

/** Everything that a workbook can refer to. */
export interface Scopes {
  readonly of: Readonly<Record<ScopeName, Scope>>;
  /** Sections by body, of bodies that list any. */
  readonly sections: Map<string, Scope>;
}

/** Nothing but what every workbook knows: facts about people. */
export function emptyScopes(): Scopes {
  const attributes = new Scope(true);
  for (const [id, name, ...others] of knownAttributes) attributes.add(id, name, others);
  return {
    of: {
      quotaTypes: new Scope(),
      ranks: new Scope(),
      grades: new Scope(),
      jurisdictions: new Scope(),
      bodies: new Scope(),
      posts: new Scope(),
      people: new Scope(),
      approvals: new Scope(),
      duties: new Scope(),
      attributes,
    },
    sections: new Map(),
  };
}

/** A quota type may be called without 编制, the usual ones by their short names. */
export function addQuotaType(scope: Scope, id: string, name: string): void {
  const [, , ...others] = knownQuotaTypes.find(([known]) => known === id) ?? [id, name];
  scope.add(id, name, [...others, name.replace(/编制$/u, "")]);
}

/** The types of a scenario that declares none. */
export function addDefaultQuotaTypes(scope: Scope): void {
  for (const { id, name } of defaultQuotaTypes) addQuotaType(scope, id, name);
}

/** The sections of a body; of one that lists none, the two words that stand for sections. */
export function sectionsOf(scopes: Scopes, body: string): Scope {
  return scopes.sections.get(body) ?? plainSections;
}

const plainSections = new Scope();
plainSections.add("comprehensive", "综合", ["综合科室"]);
plainSections.add("business", "业务", ["业务科室"]);
