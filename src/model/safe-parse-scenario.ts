import type { Issue } from "../kernel/issue";
import { parseDocument } from "../schema/parse-document";
import { deriveModel } from "./derive-model";
import { withIssuesBesideForm } from "./mended/issues-beside-form";
import { rememberModel } from "./remembered-models";
import type { Scenario } from "./types";

/** A scenario in which nothing is wrong, or everything that is wrong with the input, in document order. */
export type ParsedScenario =
  | { readonly success: true; readonly data: Scenario }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * Reads anything at all as a scenario. Never throws.
 *
 * Every problem is reported, not only the first. What a misformed entry was meant to say is never guessed: it is left
 * out, and nothing that could depend on it is judged, but everything else is.
 *
 * @example
 * const parsed = safeParseScenario({ ...scenario, name: "" });
 * parsed.success ? [] : parsed.issues.map(describeIssue); // ["name: invalid-text (value=)"]
 */
export function safeParseScenario(input: unknown): ParsedScenario {
  const parsed = parseDocument(input);
  if (!parsed.success) return { success: false, issues: withIssuesBesideForm(input, parsed.issues) };
  const derived = deriveModel(parsed.data);
  if (!derived.success) return { success: false, issues: derived.issues };
  rememberModel(parsed.data, derived.model);
  return { success: true, data: parsed.data };
}
