import type { Issue } from "../../kernel/issue";
import type { WorkbookProblem } from "../types";
import { issueMessage } from "./issue-message";
import { placeText } from "./place-text";
import type { Places } from "./places";

/** A problem of the scenario at the cell that it came from. */
export function issueProblem(issue: Issue, places: Places): WorkbookProblem {
  const place = places.of(issue.path) ?? { sheet: "基本情况" };
  const parameters: [string, string | number][] = [];
  for (const [name, value] of Object.entries(issue.parameters)) {
    if (typeof value === "number") parameters.push([name, value]);
    else parameters.push([name, Array.isArray(value) ? value.join("、") : String(value)]);
  }
  return {
    code: issue.code,
    place,
    message: `${placeText(place)}：${issueMessage(issue)}`,
    parameters: Object.fromEntries(parameters),
  };
}
