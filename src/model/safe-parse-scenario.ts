import type { Issue } from "../kernel/issue";
import { parseDocument } from "../schema/parse-document";
import { deriveModel } from "./derive-model";
import { rememberModel } from "./remembered-models";
import type { Scenario } from "./types";

/** A scenario in which nothing is wrong, or everything that is wrong with the input, in document order. */
export type ParsedScenario =
  | { readonly success: true; readonly data: Scenario }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * Reads anything at all as a scenario. Never throws.
 *
 * First the form: every problem of form is reported at once. Only when there is none are names, structure and numbers
 * judged, again all at once: what a misformed entry was meant to say is never guessed.
 *
 * @example
 * const parsed = safeParseScenario(JSON.parse(text));
 * if (!parsed.success) for (const issue of parsed.issues) show(describeIssue(issue));
 */
export function safeParseScenario(input: unknown): ParsedScenario {
  const parsed = parseDocument(input);
  if (!parsed.success) return { success: false, issues: parsed.issues };
  const derived = deriveModel(parsed.data);
  if (!derived.success) return { success: false, issues: derived.issues };
  rememberModel(parsed.data, derived.model);
  return { success: true, data: parsed.data };
}
