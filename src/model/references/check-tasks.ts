import { duplicateIds } from "../names/duplicate-ids";
import type { Reading } from "../reading";
import { isKnownType, knownBody } from "./known";

/** What is to be put right is listed once, for a body that exists; departures are of bodies and types that exist. */
export function checkTasks(reading: Reading): void {
  const { scenario, issues } = reading;
  duplicateIds(issues, ["tasks"], scenario.tasks ?? []);
  scenario.tasks?.forEach(({ body }, k) => {
    knownBody(reading, body, ["tasks", k, "body"]);
  });
  scenario.departures?.forEach(({ body, quotaType }, k) => {
    knownBody(reading, body, ["departures", k, "body"]);
    isKnownType(reading, quotaType, ["departures", k, "quotaType"]);
  });
}
