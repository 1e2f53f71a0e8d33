import type { IssueCode } from "../../kernel/issue-codes";
import { calendarSheet } from "../sheets/papers";
import { relativesSheet, wishesSheet } from "../sheets/people";
import { plainText } from "../sheets/plain-text";
import { policySheet } from "../sheets/policy";
import { preferredSheet, requirementsSheet, reservedSheet } from "../sheets/posts";
import { transfersSheet } from "../sheets/reforms";
import { leadersSheet, sectionsSheet } from "../sheets/structure";
import type { WorkbookProblem } from "../types";

/** Problems that keep whole columns, rows or sheets out of the document. */
const losing: ReadonlySet<string> = new Set([
  "unknown-sheet",
  "duplicate-sheet",
  "missing-sheet",
  "unknown-header",
  "duplicate-header",
  "missing-header",
  "cell-without-header",
  "not-applicable",
  "only-one",
  "only-none",
  "contradiction",
]);

/** Sheets whose rows belong to something on another sheet, and are in the document only where that is found. */
const dependent: ReadonlySet<string> = new Set(
  [
    sectionsSheet,
    leadersSheet,
    transfersSheet,
    requirementsSheet,
    reservedSheet,
    preferredSheet,
    wishesSheet,
    relativesSheet,
    calendarSheet,
    policySheet,
  ].map(({ name }) => plainText(name)),
);

/**
 * Whether everything that the sheets say stands in the document, cells that could not be read by what was written in
 * them. Otherwise nothing can be said about how its parts fit.
 */
export function isComplete(problems: readonly WorkbookProblem[]): boolean {
  return !problems.some(({ code, place }) => losing.has(code) || dependent.has(plainText(place.sheet)));
}

const ofForm: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "missing",
  "wrong-type",
  "not-whole",
  "out-of-range",
  "invalid-text",
  "invalid-id",
  "invalid-choice",
  "invalid-date",
  "empty-list",
  "not-yet-supported",
  "min-above-max",
  "duplicate-id",
]);

/** Whether a problem is one of a field by itself, whatever else the document says. */
export function isOfForm(code: IssueCode): boolean {
  return ofForm.has(code);
}
