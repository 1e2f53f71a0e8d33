import type { Issue } from "../../kernel/issue";
import { describeIssue } from "../../report/sentences/describe-issue";
import type { WorkbookProblem } from "../types";
import { placeText } from "./place-text";
import type { Reading } from "./reading";

/** A problem of the scenario at the cell that it came from; quota types and ranks by name. */
export function issueProblem(found: Issue, reading: Reading): WorkbookProblem {
  const issue = withNames(found, reading);
  const place = reading.places.of(issue.path) ?? { sheet: "基本情况" };
  const parameters: [string, string | number][] = [];
  for (const [name, value] of Object.entries(issue.parameters)) {
    if (typeof value === "number") parameters.push([name, value]);
    else parameters.push([name, Array.isArray(value) ? value.join("、") : String(value)]);
  }
  return {
    code: issue.code,
    place,
    message: `${placeText(place)}：${describeIssue(issue)}`,
    parameters: Object.fromEntries(parameters),
  };
}

/** Quota types and ranks are called by words of English letters only in the document. */
function withNames(issue: Issue, { scopes }: Reading): Issue {
  const parameters = { ...issue.parameters };
  for (const [name, scope] of [
    ["quotaType", scopes.of.quotaTypes],
    ["rank", scopes.of.ranks],
  ] as const) {
    const id = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (typeof id === "string" && scope.has(id)) parameters[name] = scope.textOf(id);
  }
  return { ...issue, parameters };
}
