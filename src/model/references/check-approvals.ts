import { duplicateIds } from "../names/duplicate-ids";
import type { Reading } from "../reading";
import { isKnownType, knownJurisdiction } from "./known";

/**
 * Approvals are listed once, between two different jurisdictions that exist (`approval-mismatch` where they are the
 * same), of a declared type.
 */
export function checkApprovals(reading: Reading): void {
  const { scenario, issues, doubt } = reading;
  if (duplicateIds(issues, ["approvals"], scenario.approvals ?? []).length > 0) doubt.pools = true;
  scenario.approvals?.forEach(({ id, from, to, quotaType }, k) => {
    const path = ["approvals", k];
    const giver = from === undefined ? undefined : knownJurisdiction(reading, from, [...path, "from"]);
    const receiver = knownJurisdiction(reading, to, [...path, "to"]);
    const knowsType = isKnownType(reading, quotaType, [...path, "quotaType"]);
    if (!knowsType || giver === -1 || receiver < 0) doubt.pools = true;
    if (from === to)
      issues.add("approval-mismatch", [...path, "to"], [id, to], { problem: "same-jurisdiction" });
  });
}
