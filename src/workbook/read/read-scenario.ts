import { safeParseScenario } from "../../model/safe-parse-scenario";
import type { Scenario } from "../../schema/document";
import { allSheets } from "../sheets/all-sheets";
import type { SheetDescription } from "../sheets/types";
import type { Sheet, WorkbookProblem } from "../types";
import { isComplete, isOfForm } from "./completeness";
import { documentOf } from "./document/document";
import { findTables } from "./find-tables";
import { issueProblem } from "./issue-problem";
import { problemsInOrder } from "./problems-in-order";
import { type Line, readLines } from "./read-lines";
import { Reading } from "./reading";
import { registerScopes } from "./register-scopes";

/** A scenario in which nothing is wrong, or everything that is wrong with the sheets. */
export type ReadScenario =
  | { readonly success: true; readonly document: Scenario }
  | { readonly success: false; readonly problems: readonly WorkbookProblem[] };

/**
 * Reads the sheets of a workbook as a scenario of format `bianzhi/1`: row 1 headers, row 2 help, data from row 3 on.
 * Never throws. Every problem is reported at once with its cell, in the order of the sheets; nothing is guessed and
 * nothing that stands in a cell is left out.
 *
 * - Spaces around a text mean nothing; text between `"` and `"` is taken to the letter.
 * - A reference is a number or a name. To the letter first, otherwise spaces and full-width forms do not matter.
 *   A name that several things have names none of them; `#` before a text makes it a number, never a name.
 * - `（无）` says that there is none, where an empty cell says nothing.
 *
 * @example
 * const read = readScenario(sheets);
 * if (!read.success) for (const { message } of read.problems) show(message); // 人员!D17：…
 */
export function readScenario(sheets: readonly Sheet[]): ReadScenario {
  const reading = new Reading();
  const tables = findTables(sheets, reading);
  registerScopes(tables, reading);
  const lines = new Map<SheetDescription, Line[]>();
  for (const description of allSheets) {
    const sheet = tables.get(description);
    if (sheet !== undefined) lines.set(description, readLines(description, sheet, reading));
  }
  const document = documentOf(lines, reading);
  const parsed = safeParseScenario(document);
  const own = reading.problems;
  if (parsed.success && own.length === 0) return { success: true, document: parsed.data };
  const reported = new Set(own.map(({ place }) => JSON.stringify(place)));
  const issues = parsed.success ? [] : parsed.issues.filter(({ code }) => isComplete(own) || isOfForm(code));
  // What a cell that could not be read leads to is not said a second time.
  const more = issues
    .map((issue) => issueProblem(issue, reading))
    .filter(({ place }) => !reported.has(JSON.stringify(place)));
  return { success: false, problems: problemsInOrder([...own, ...more], sheets) };
}
