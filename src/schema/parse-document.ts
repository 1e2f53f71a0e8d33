import type { Issue } from "../kernel/issue";
import type { Scenario } from "./document";
import { inDocumentOrder } from "./document-order";
import { enclosingIds } from "./enclosing-ids";
import { readForm } from "./read-form";
import { unsupportedIssues } from "./unsupported";

export type ParsedDocument =
  | { readonly success: true; readonly data: Scenario }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * Reads anything at all as a document of format `bianzhi/1`: the form of every field, and that nothing is asked for
 * which is not enforced yet. Names and numbers are the model's business. Never throws.
 * Time and memory are linear in the size of the document.
 *
 * @returns a frozen copy, which later changes of the input do not touch; or every problem, in document order
 * @example parseDocument(JSON.parse(text))
 */
export function parseDocument(input: unknown): ParsedDocument {
  const form = readForm(input);
  const unsupported = unsupportedIssues(form.plain);
  if (!form.inOrder) {
    const found = form.findings.map((finding) => ({
      ...finding,
      ids: enclosingIds(form.plain, finding.path),
    }));
    return { success: false, issues: inDocumentOrder([...found, ...unsupported], form.plain) };
  }
  if (unsupported.length === 0) return { success: true, data: form.plain };
  return { success: false, issues: inDocumentOrder(unsupported, form.plain) };
}
