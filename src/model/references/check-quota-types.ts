import { duplicateIds } from "../names/duplicate-ids";
import type { Reading } from "../reading";
import { isKnownType } from "./known";

/** Quota types, ranks and grades are declared once; a pair of compatible types is written once, of declared types. */
export function checkQuotaTypes(reading: Reading): void {
  const { scenario, issues } = reading;
  duplicateIds(issues, ["quotaTypes"], scenario.quotaTypes ?? []);
  duplicateIds(issues, ["ranks"], scenario.ranks ?? []);
  duplicateIds(issues, ["grades"], scenario.grades ?? []);

  const first = new Map<string, number>();
  scenario.compatibility?.forEach(({ person, post }, k) => {
    isKnownType(reading, person, ["compatibility", k, "person"]);
    isKnownType(reading, post, ["compatibility", k, "post"]);
    const pair = JSON.stringify([person, post]);
    const earlier = first.get(pair);
    if (earlier === undefined) first.set(pair, k);
    else issues.add("duplicate-entry", ["compatibility", k], [person, post], { first: earlier });
  });
}
