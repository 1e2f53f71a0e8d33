import { duplicateIds } from "../names/duplicate-ids";
import type { Reading } from "../reading";
import { isKnownType, knownBody } from "./known";

/** Permits are listed once, for a body that exists and a declared type, in a scenario that says on which day it is read. */
export function checkPermits(reading: Reading): void {
  const { scenario, issues, bodies, doubt } = reading;
  const permits = scenario.permits ?? [];
  duplicateIds(issues, ["permits"], permits);
  if (permits.length > 0 && scenario.date === undefined) {
    issues.add(
      "date-required",
      ["date"],
      permits.map((permit) => permit.id),
      { because: "permits" },
    );
  }
  permits.forEach(({ body, quotaType }, k) => {
    if (knownBody(reading, body, ["permits", k, "body"]) < 0) doubt.staff = true;
    const knowsType = isKnownType(reading, quotaType, ["permits", k, "quotaType"]);
    if (!knowsType || scenario.date === undefined) doubt.markAfter(bodies.indexOf(body));
  });
}
