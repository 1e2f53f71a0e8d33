import type { Issue } from "../../kernel/issue";
import { compareIds } from "../../kernel/order";
import { readLoosely } from "../../model/read-loosely";
import { articles } from "./articles";
import { checkKinds } from "./check-kinds";
import { checkLeaders } from "./check-leaders";
import { checkPapers } from "./check-papers";
import { checkRelatives } from "./check-relatives";
import { checkStaff } from "./check-staff";
import { checkTotals } from "./check-totals";
import { type Finding, findingCodes, type HealthReport, severities } from "./types";

/**
 * 编制体检: what is wrong with bodies, quota, staff and leaders as they stand, whatever a reform will make of them. Meant
 * for data as offices have it: `reforms`, `posts` and `people` may be absent, and what `parseScenario` would refuse,
 * its form apart, is reported as `input-issue` beside everything else. An input issue that says the same as a finding is
 * left out. Time: near to linear in the size of the document.
 *
 * @param input a parsed scenario, or a document of format `bianzhi/1`
 * @throws ScenarioError where the form of the document is wrong
 * @example
 * const { findings, counts } = healthCheck(scenario);
 * counts; // { violation: 0, warning: 2, info: 2 }
 * findings[0].code; // "total-not-written"
 */
export function healthCheck(input: unknown): HealthReport {
  const { scenario, issues } = readLoosely(input);
  const seen: readonly Finding[] = [
    ...checkStaff(scenario),
    ...checkTotals(scenario),
    ...checkLeaders(scenario),
    ...checkKinds(scenario),
    ...checkRelatives(scenario),
    ...checkPapers(scenario),
  ].map((finding) => withArticle(finding));
  const restated = restatedBy(seen);
  const ofInput = issues
    .filter((issue) => !restated.has(restatementOf(issue)))
    .map((issue): Finding => ({ code: "input-issue", severity: "violation", ids: issue.ids, issue }));
  const findings = [...ofInput, ...seen].sort(compareFindings);
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    ...(scenario.date === undefined ? {} : { date: scenario.date }),
    findings,
    counts: { violation: count("violation"), warning: count("warning"), info: count("info") },
  };
}

function withArticle(finding: Omit<Finding, "article">): Finding {
  const article = articles[finding.code];
  return article === undefined ? finding : { ...finding, article };
}

/** Which findings say what `parseScenario` says in its own words. */
const sameAs: Readonly<Partial<Record<Finding["code"], Issue["code"]>>> = {
  "over-quota": "staff-above-quota",
  "staff-without-quota": "staff-above-quota",
  "permit-expired": "staff-above-quota",
  "bodies-above-total": "total-below-bodies",
  "coordinating-office-without-document": "coordinating-office-without-document",
};

function restatedBy(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, ids }) => {
      const issueCode = sameAs[code];
      return issueCode === undefined ? [] : [JSON.stringify([issueCode, ...ids.slice(0, 2)])];
    }),
  );
}

/** Code, body or jurisdiction, and the quota type where the code is about one. */
function restatementOf({ code, ids, parameters, path }: Issue): string {
  if (code === "staff-above-quota") return JSON.stringify([code, ids[0], parameters.quotaType]);
  if (code === "total-below-bodies") return JSON.stringify([code, ids[0], path.at(-1)]);
  return JSON.stringify([code, ...ids]);
}

const codeOrder = new Map(findingCodes.map((code, k) => [code, k]));

/** Input issues keep the order of the document. */
function compareFindings(a: Finding, b: Finding): number {
  const bySeverity = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  const byCode = (codeOrder.get(a.code) ?? 0) - (codeOrder.get(b.code) ?? 0);
  return bySeverity || byCode || (a.code === "input-issue" ? 0 : compareLists(a.ids, b.ids));
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let k = 0; k < Math.min(a.length, b.length); k++) {
    const order = compareIds(a[k] as string, b[k] as string);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
