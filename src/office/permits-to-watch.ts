import type { Model, Permit } from "../model/types";
import type { PermitProgress } from "./progress-types";

/** A permit that somebody still needs. */
export type WatchedPermit = Pick<Permit, "id" | "body" | "until"> & { readonly permit: PermitProgress };

/**
 * Permits (超编过渡) of bodies and types that have more people than quota, largest grants included, once the reforms have
 * acted and before anybody moves. Periods of departures are free text, so all of them count.
 */
export function permitsToWatch({ scenario, bodies, types, lines }: Model): WatchedPermit[] {
  const excessOf = new Map<string, number>();
  for (const { body, type, unlisted, volunteers, settled, grantMax } of lines) {
    excessOf.set(keyOf(bodies[body].id, types[type]), unlisted + volunteers - settled - grantMax);
  }
  const leaving = new Map<string, number>();
  for (const { body, quotaType, count } of scenario.departures ?? []) {
    const key = keyOf(body, quotaType);
    leaving.set(key, (leaving.get(key) ?? 0) + count);
  }
  return (scenario.permits ?? []).flatMap(({ id, body, quotaType, until }) => {
    const key = keyOf(body, quotaType);
    const excess = excessOf.get(key) ?? 0;
    if (excess <= 0) return [];
    const departures = leaving.get(key) ?? 0;
    const short = departures < excess ? { code: "departures-below-excess" as const } : {};
    return [{ id, body, until, permit: { quotaType, excess, departures, ...short } }];
  });
}

function keyOf(body: string, quotaType: string): string {
  return JSON.stringify([body, quotaType]);
}
