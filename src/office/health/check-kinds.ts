import type { Body, Scenario } from "../../model/types";
import type { Finding } from "./types";

type Bare = Omit<Finding, "article">;

/**
 * What the kind of a body asks for. A coordinating body has no quota of its own (条例12, 19): its office sits in a host, or
 * a reform with a document gives it quota. A temporary body says when it ends and where its people return to, and holds
 * nothing once that day is past.
 */
export function checkKinds(scenario: Scenario): Bare[] {
  const { documented, hosted } = papersOf(scenario);
  return scenario.bodies.flatMap((body): Bare[] => {
    if (body.category === "coordinating-office") {
      return documented.has(body.id) ? [] : officeFindings(body, hosted.has(body.id));
    }
    return temporaryFindings(body, scenario.date);
  });
}

function officeFindings(body: Body, isHosted: boolean): Bare[] {
  const ids = [body.id];
  const quota = sumOf(body.quota);
  if (quota > 0) {
    return [
      {
        code: "coordinating-office-without-document",
        severity: "violation",
        ids,
        found: quota,
        expected: 0,
      },
    ];
  }
  if (isHosted || body.parentBody !== undefined) return [];
  return [{ code: "coordinating-office-without-host", severity: "warning", ids }];
}

function temporaryFindings({ id, category, expires, returnTo, quota, staff }: Body, date?: string): Bare[] {
  const findings: Bare[] = [];
  const isTemporary = category === "temporary";
  if (isTemporary && expires === undefined) {
    findings.push({ code: "temporary-without-expiry", severity: "warning", ids: [id] });
  }
  if (isTemporary && returnTo === undefined) {
    findings.push({ code: "temporary-without-return", severity: "warning", ids: [id] });
  }
  const held = sumOf(quota) + sumOf(staff);
  if (expires !== undefined && date !== undefined && expires < date && held > 0) {
    findings.push({
      code: "temporary-body-expired",
      severity: "violation",
      ids: [id],
      found: held,
      expected: 0,
    });
  }
  return findings;
}

/** Bodies that a reform with a document gives quota, and offices that a reform hosts. */
function papersOf({ reforms }: Scenario): { documented: Set<string>; hosted: Set<string> } {
  const documented = new Set<string>();
  const hosted = new Set<string>();
  for (const reform of reforms) {
    if (reform.kind === "host") hosted.add(reform.office);
    if (reform.document === undefined) continue;
    if (reform.kind === "merge") documented.add(reform.into);
    if (reform.kind === "establish" || reform.kind === "reorganize") documented.add(reform.body);
    if (reform.kind === "transfer" && sumOf(reform.quota) > 0) documented.add(reform.to);
  }
  return { documented, hosted };
}

function sumOf(counts: Readonly<Record<string, number>> | undefined): number {
  return Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
}
