import type { Issue } from "../kernel/issue";
import { accept, refused } from "./accept";
import type { Scenario } from "./document";
import { plainCopy } from "./plain-copy";
import { prototypeKeyIssues } from "./prototype-keys";
import { scenarioSchema } from "./scenario";
import { shapeOf } from "./shape";
import { translate } from "./translate";

export type Form =
  | { readonly inOrder: true; readonly document: Scenario }
  /** `document` is a plain copy of what was found; the issues are in no particular order. */
  | { readonly inOrder: false; readonly document: unknown; readonly issues: readonly Issue[] };

const shape = shapeOf(scenarioSchema);

/** Reads anything as a document of format `bianzhi/1`, by its form alone. Never throws; the copy is frozen. */
export function readForm(input: unknown): Form {
  const accepted = acceptQuietly(input);
  if (accepted !== refused) return { inOrder: true, document: accepted as Scenario };
  const document = plainCopy(shape, input);
  const judged = scenarioSchema.safeParse(document);
  const keyIssues = prototypeKeyIssues(document);
  if (judged.success && keyIssues.length === 0) return { inOrder: true, document: deepFreeze(judged.data) };
  const found = judged.success ? [] : judged.error.issues.flatMap((issue) => translate(issue, document));
  return { inOrder: false, document, issues: [...found, ...keyIssues] };
}

/** Getters and proxies may throw; the plain copy then says where. */
function acceptQuietly(input: unknown): unknown {
  try {
    return accept(shape, input);
  } catch {
    return refused;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
