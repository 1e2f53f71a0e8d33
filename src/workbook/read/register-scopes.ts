import {
  type Identity,
  identityOfQuotaType,
  identityOfRank,
  namedOrNumbered,
  numberedOrText,
} from "../sheets/identity";
import { gradesSheet, quotaTypesSheet, ranksSheet } from "../sheets/kinds";
import { knownRanks } from "../sheets/known-names";
import { approvalsSheet, dutiesSheet } from "../sheets/papers";
import { peopleSheet } from "../sheets/people";
import { postsSheet } from "../sheets/posts";
import { Scope } from "../sheets/scope";
import { addDefaultQuotaTypes, addQuotaType } from "../sheets/scopes";
import { bodiesSheet, jurisdictionsSheet, sectionsSheet } from "../sheets/structure";
import type { ScopeName, SheetDescription } from "../sheets/types";
import type { Sheet } from "../types";
import type { Reading } from "./reading";
import { textsOf } from "./texts-of";

type Tables = ReadonlyMap<SheetDescription, Sheet>;
type IdentityOf = (id: string | undefined, name: string | undefined) => Identity;

const simple: readonly (readonly [ScopeName, SheetDescription, IdentityOf, name: string])[] = [
  ["grades", gradesSheet, namedOrNumbered, "name"],
  ["jurisdictions", jurisdictionsSheet, namedOrNumbered, "name"],
  ["bodies", bodiesSheet, namedOrNumbered, "name"],
  ["posts", postsSheet, namedOrNumbered, "name"],
  ["people", peopleSheet, namedOrNumbered, "name"],
  ["approvals", approvalsSheet, numberedOrText, "document"],
  ["duties", dutiesSheet, numberedOrText, "name"],
];

/** Makes everything that the sheets list known by number and name. */
export function registerScopes(tables: Tables, reading: Reading): void {
  const { scopes } = reading;
  for (const [scope, description, identityOf, name] of simple) {
    for (const [id, text] of textsOf(description, tables.get(description), ["id", name])) {
      const found = identityOf(id, text);
      if (found.id !== undefined) scopes.of[scope].add(found.id, found.name);
    }
  }
  registerQuotaTypes(tables, reading);
  for (const [id, text] of textsOf(ranksSheet, tables.get(ranksSheet), ["id", "name"])) {
    const rank = identityOfRank(id, text);
    if (rank.id === undefined) continue;
    const [, known, ...others] = knownRanks.find(([one]) => one === rank.id) ?? [];
    scopes.of.ranks.add(rank.id, rank.name, known === undefined ? others : [known, ...others]);
  }
  registerSections(tables, reading);
}

function registerQuotaTypes(tables: Tables, { scopes }: Reading): void {
  const rows = textsOf(quotaTypesSheet, tables.get(quotaTypesSheet), ["id", "name"]).filter(
    ([id, name]) => id !== undefined || name !== undefined,
  );
  if (rows.length === 0) addDefaultQuotaTypes(scopes.of.quotaTypes);
  for (const [id, text] of rows) {
    const type = identityOfQuotaType(id, text);
    if (type.id !== undefined) addQuotaType(scopes.of.quotaTypes, type.id, type.name ?? type.id);
  }
}

function registerSections(tables: Tables, { scopes }: Reading): void {
  for (const [body, id, name] of textsOf(sectionsSheet, tables.get(sectionsSheet), ["body", "id", "name"])) {
    const found = body === undefined ? undefined : scopes.of.bodies.find(body);
    const section = namedOrNumbered(id, name);
    if (found?.found !== "one" || section.id === undefined) continue;
    const sections = scopes.sections.get(found.id) ?? new Scope();
    sections.add(section.id, section.name);
    scopes.sections.set(found.id, sections);
  }
}
