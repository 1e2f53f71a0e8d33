import type { Counts } from "../../kernel/counts";
import type { Scenario } from "../../model/types";
import { PairSums, todaysLines } from "./ledger-of-today";
import type { Finding } from "./types";

/**
 * 编制总额 per jurisdiction and type: quota of its bodies above it (条例16), bodies without any total to be held against,
 * and totals above the ceiling that they must come down to (条例18).
 */
export function checkTotals(scenario: Scenario): Omit<Finding, "article">[] {
  const ofBodies = new PairSums();
  for (const { jurisdiction, quotaType, quota } of todaysLines(scenario)) {
    ofBodies.add(jurisdiction, quotaType, quota);
  }
  const places = new Map(scenario.jurisdictions.map((place) => [place.id, place]));
  const findings: Omit<Finding, "article">[] = [];
  for (const { keys, sum } of ofBodies.entries()) {
    const [id, quotaType] = keys;
    const place = places.get(id);
    if (place === undefined || sum === 0) continue;
    const total = written(place.total, quotaType);
    if (total === undefined) {
      findings.push({ code: "total-not-written", severity: "warning", ids: [...keys], found: sum });
    } else if (sum > total) {
      findings.push({
        code: "bodies-above-total",
        severity: "violation",
        ids: [...keys],
        found: sum,
        expected: total,
      });
    }
  }
  for (const { id, total, ceiling } of places.values()) {
    for (const quotaType of Object.keys(ceiling ?? {})) {
      const found = written(total, quotaType) ?? ofBodies.get(id, quotaType);
      const expected = written(ceiling, quotaType) ?? found;
      if (found <= expected) continue;
      findings.push({
        code: "total-above-ceiling",
        severity: "warning",
        ids: [id, quotaType],
        found,
        expected,
      });
    }
  }
  return findings;
}

function written(counts: Counts | undefined, key: string): number | undefined {
  return counts !== undefined && Object.hasOwn(counts, key) ? counts[key] : undefined;
}
