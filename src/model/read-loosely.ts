import { type Issue, ScenarioError } from "../kernel/issue";
import { readForm } from "../schema/read-form";
import { rememberedModel } from "./remembered-models";
import { safeParseScenario } from "./safe-parse-scenario";
import type { Scenario } from "./types";

/** A document whose form is right, with everything else that is wrong with it. */
export interface LooseReading {
  readonly scenario: Scenario;
  readonly issues: readonly Issue[];
}

/**
 * Reads a document for those who report on it as it is: wrong names and numbers are handed on, not refused. `reforms`,
 * `posts` and `people` may be absent.
 *
 * @throws ScenarioError where the form is wrong
 */
export function readLoosely(input: unknown): LooseReading {
  if (rememberedModel(input as Scenario) !== undefined) return { scenario: input as Scenario, issues: [] };
  const document = withLists(input);
  const parsed = safeParseScenario(document);
  if (parsed.success) return { scenario: parsed.data, issues: [] };
  const form = readForm(document);
  if (!form.inOrder) throw new ScenarioError(parsed.issues);
  return { scenario: form.plain, issues: parsed.issues };
}

function withLists(input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const missing = ["reforms", "posts", "people"].filter((list) => !Object.hasOwn(input, list));
  return missing.length === 0
    ? input
    : { ...input, ...Object.fromEntries(missing.map((list) => [list, []])) };
}
