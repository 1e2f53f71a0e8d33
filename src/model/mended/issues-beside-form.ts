import type { Issue } from "../../kernel/issue";
import { inDocumentOrder } from "../../schema/document-order";
import { readForm } from "../../schema/read-form";
import { examine } from "../examine";
import type { Scenario } from "../types";
import { mend } from "./mend";

/**
 * Everything that is wrong with a document that `parseDocument` refused, in document order: the problems that it found,
 * and those of names, structure and numbers that stand whatever the misformed parts were meant to say.
 */
export function withIssuesBesideForm(input: unknown, found: readonly Issue[]): readonly Issue[] {
  const form = readForm(input);
  if (form.inOrder) return inDocumentOrder([...found, ...issuesOf(form.plain, [])], form.plain);
  const { plain, findings } = form;
  if (typeof plain !== "object" || plain === null || Array.isArray(plain)) return found;
  const { scenario, unclear, holds } = mend(plain as Record<string, unknown>, findings);
  return inDocumentOrder([...found, ...issuesOf(scenario, unclear).filter(holds)], plain);
}

function issuesOf(scenario: Scenario, unclear: readonly string[]): readonly Issue[] {
  return examine(scenario, unclear).reading.issues.ordered(scenario);
}
