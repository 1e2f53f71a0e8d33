import type { Permit, Scenario } from "../../model/types";
import { PairSums, type TodaysLine, todaysLines } from "./ledger-of-today";
import type { Finding } from "./types";

type Bare = Omit<Finding, "article">;

/**
 * Staff above quota, by body and type (条例28), with the permit (超编过渡) that covers it or no longer does, and the
 * departures that are planned until then; staff of a type of which the body has no quota at all (条例15); vacancies (空编).
 */
export function checkStaff(scenario: Scenario): Bare[] {
  const lines = todaysLines(scenario);
  const leaving = new PairSums();
  for (const { body, quotaType, count } of scenario.departures ?? []) leaving.add(body, quotaType, count);
  const hasQuota = new Set(lines.flatMap(({ body, quota }) => (quota > 0 ? [body] : [])));
  return lines.flatMap((line): Bare[] => {
    const { body, quotaType, quota, staff } = line;
    const numbers = { found: staff, expected: quota };
    const ids = [body, quotaType];
    if (staff < quota) return [{ code: "vacancy", severity: "info", ids, ...numbers }];
    if (staff === quota) return [];
    const { inForce, expired } = permitsOf(scenario, line);
    if (inForce !== undefined && inForce.over >= staff - quota) {
      const planned = leaving.get(body, quotaType);
      const withPermit = [...ids, inForce.id];
      return [
        { code: "over-quota-under-permit", severity: "warning", ids: withPermit, ...numbers },
        ...(planned < staff - quota
          ? [
              {
                code: "departures-below-excess" as const,
                severity: "warning" as const,
                ids: withPermit,
                found: planned,
                expected: staff - quota,
              },
            ]
          : []),
      ];
    }
    if (inForce !== undefined) {
      const expected = quota + inForce.over;
      return [
        { code: "over-quota", severity: "violation", ids: [...ids, inForce.id], found: staff, expected },
      ];
    }
    if (expired !== undefined) {
      return [{ code: "permit-expired", severity: "violation", ids: [...ids, expired.id], ...numbers }];
    }
    const code = quota === 0 && hasQuota.has(body) ? "staff-without-quota" : "over-quota";
    return [{ code, severity: "violation", ids, ...numbers }];
  });
}

/** The permit in force that says most, and the one that expired last. Without a day no permit is in force. */
function permitsOf(
  { permits = [], date }: Scenario,
  { body, quotaType }: TodaysLine,
): { inForce?: Permit; expired?: Permit } {
  const found: { inForce?: Permit; expired?: Permit } = {};
  for (const permit of permits) {
    if (permit.body !== body || permit.quotaType !== quotaType || date === undefined) continue;
    if (permit.until >= date) {
      if (found.inForce === undefined || permit.over > found.inForce.over) found.inForce = permit;
    } else if (found.expired === undefined || permit.until > found.expired.until) found.expired = permit;
  }
  return found;
}
