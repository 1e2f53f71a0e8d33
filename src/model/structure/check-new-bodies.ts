import type { Reading } from "../reading";
import { hasAny } from "./has-any";

/**
 * What a merger makes or a reform establishes is new: it has no quota, staff, leaders or listed people before
 * (`not-new`). An existing body absorbs others by `reorganize`.
 */
export function checkNewBodies(reading: Reading): void {
  const { scenario, issues, bodies, doubt } = reading;
  const listsPeople = new Uint8Array(bodies.entries.length);
  for (const person of scenario.people) {
    const body = bodies.indexOf(person.body);
    if (body >= 0) listsPeople[body] = 1;
  }
  scenario.reforms.forEach((reform, k) => {
    if (reform.kind !== "merge" && reform.kind !== "establish") return;
    const id = reform.kind === "merge" ? reform.into : reform.body;
    const body = bodies.indexOf(id);
    if (body < 0 || (reform.kind === "merge" && reform.from.includes(id))) return;
    const { quota, staff, leaders } = bodies.entries[body];
    const found = [
      ...(hasAny(quota) ? ["quota"] : []),
      ...(hasAny(staff) ? ["staff"] : []),
      ...(Object.values(leaders ?? {}).some((line) => hasAny({ ...line })) ? ["leaders"] : []),
      ...(listsPeople[body] === 1 ? ["people"] : []),
    ];
    if (found.length === 0) return;
    issues.add("not-new", ["reforms", k, reform.kind === "merge" ? "into" : "body"], [id], { found });
    doubt.markBody(body);
  });
}
