import { duplicateIds } from "../names/duplicate-ids";
import type { Reading } from "../reading";
import { knownBody } from "./known";

/** Duties are listed once, between bodies that exist. */
export function checkDuties(reading: Reading): void {
  const { scenario, issues } = reading;
  duplicateIds(issues, ["duties"], scenario.duties ?? []);
  scenario.duties?.forEach(({ from, to }, k) => {
    knownBody(reading, from, ["duties", k, "from"]);
    knownBody(reading, to, ["duties", k, "to"]);
  });
}
