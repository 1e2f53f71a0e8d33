import type { Permit } from "../../schema/document";
import type { Reading } from "../reading";
import type { Hosting } from "./hosting";

/** A permit in force, by `body * types + type`. */
export type PermitsInForce = ReadonlyMap<number, Permit>;

/**
 * Permits whose last day is not before the scenario's day. There is one per body and type (`duplicate-entry`), and none
 * for a hosted office, which has no quota that could be exceeded (`hosted-office-with-quota`).
 */
export function permitsInForce(reading: Reading, { hostedBy }: Pick<Hosting, "hostedBy">): PermitsInForce {
  const { scenario, issues, bodies, types, doubt } = reading;
  const inForce = new Map<number, Permit>();
  scenario.permits?.forEach((permit, k) => {
    const body = bodies.indexOf(permit.body);
    const type = types.indexOf(permit.quotaType);
    if (body < 0 || type < 0) return;
    if (hostedBy[body] >= 0) {
      issues.add("hosted-office-with-quota", ["permits", k, "body"], [permit.id, permit.body], {
        hostedBy: hostedBy[body],
      });
      return;
    }
    if (scenario.date === undefined || scenario.date > permit.until) return;
    const line = body * types.ids.length + type;
    const earlier = inForce.get(line);
    if (earlier === undefined) inForce.set(line, permit);
    else {
      issues.add("duplicate-entry", ["permits", k], [permit.id, earlier.id], {
        body: permit.body,
        quotaType: permit.quotaType,
      });
      doubt.markAfter(body);
    }
  });
  return inForce;
}
