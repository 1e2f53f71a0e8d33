import { duplicateIds } from "../names/duplicate-ids";
import type { Reading } from "../reading";
import { hasKnownTypes } from "./check-keys";
import { knownJurisdiction } from "./known";

/** Jurisdictions are listed once, under one that exists, with totals and ceilings of declared types. */
export function checkJurisdictions(reading: Reading): void {
  const { scenario, issues, jurisdictions, doubt } = reading;
  for (const position of duplicateIds(issues, ["jurisdictions"], scenario.jurisdictions)) {
    doubt.markJurisdiction(jurisdictions.indexOf(scenario.jurisdictions[position].id));
  }
  scenario.jurisdictions.forEach(({ id, parent, total, ceiling }, k) => {
    const path = ["jurisdictions", k];
    if (parent !== undefined) knownJurisdiction(reading, parent, [...path, "parent"]);
    const knowsTotal = hasKnownTypes(reading, total, [...path, "total"]);
    const knowsCeiling = hasKnownTypes(reading, ceiling, [...path, "ceiling"]);
    if (!knowsTotal || !knowsCeiling) doubt.markJurisdiction(jurisdictions.indexOf(id));
  });
}
