import { duplicateIds } from "../names/duplicate-ids";
import type { Reading } from "../reading";
import { hasKnownRanks, hasKnownTypes } from "./check-keys";
import { knownBody, knownJurisdiction } from "./known";

/** Bodies are listed once, in a jurisdiction and under a body that exist, with counts of declared types and ranks. */
export function checkBodies(reading: Reading): void {
  const { scenario, issues, bodies, doubt } = reading;
  for (const position of duplicateIds(issues, ["bodies"], scenario.bodies)) {
    doubt.markBody(bodies.indexOf(scenario.bodies[position].id));
    doubt.pools = true;
  }
  scenario.bodies.forEach((body, k) => {
    const path = ["bodies", k];
    const self = bodies.indexOf(body.id);
    if (knownJurisdiction(reading, body.jurisdiction, [...path, "jurisdiction"]) < 0) {
      doubt.markBody(self);
      doubt.pools = true;
    }
    if (body.parentBody !== undefined) knownBody(reading, body.parentBody, [...path, "parentBody"]);
    const known = [
      hasKnownTypes(reading, body.quota, [...path, "quota"]),
      hasKnownTypes(reading, body.staff, [...path, "staff"]),
      hasKnownRanks(reading, body.leaders, [...path, "leaders"]),
    ];
    if (known.includes(false)) doubt.markBody(self);
    duplicateIds(issues, [...path, "sections"], body.sections ?? []);
  });
}
