import type { Plan } from "../plan/types";
import { noOwnQuota } from "./articles";
import type { Facts } from "./facts";
import type { Report } from "./report";

/**
 * Every grant known, once, and within its bounds; nobody goes without their smallest grant.
 *
 * @returns what the plan grants, by body and type
 */
export function checkGrants({ at, lines, hosts }: Facts, plan: Plan, report: Report): Float64Array {
  const granted = new Float64Array(lines.room.length);
  const stated = new Uint8Array(lines.room.length);
  for (const { body, quotaType, count } of plan.grants) {
    const b = at.bodyAt.get(body);
    const t = at.typeAt.get(quotaType);
    if (b === undefined) report("unknown-body", [body, quotaType]);
    else if (t === undefined) report("unknown-pool", [body, quotaType]);
    if (b === undefined || t === undefined) continue;
    const line = b * at.types.length + t;
    if (stated[line] === 1) {
      report("grant-repeated", [body, quotaType]);
      continue;
    }
    stated[line] = 1;
    granted[line] = count;
    const article = hosts.host[b] === b ? {} : { article: noOwnQuota };
    const least = Math.max(lines.grantMin[line], 1);
    if (count > lines.grantMax[line]) {
      const most = lines.grantMax[line];
      const details = { found: count, expected: most, excess: count - most, ...article };
      report("grant-out-of-range", [body, quotaType], details);
    } else if (count < least) {
      report("grant-out-of-range", [body, quotaType], { found: count, expected: least, ...article });
    }
  }
  for (let line = 0; line < granted.length; line++) {
    if (stated[line] === 1 || lines.grantMin[line] <= 0) continue;
    const body = at.scenario.bodies[Math.floor(line / at.types.length)].id;
    const type = at.types[line % at.types.length];
    report("grant-out-of-range", [body, type], { found: 0, expected: lines.grantMin[line] });
  }
  return granted;
}
