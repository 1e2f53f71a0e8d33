import type { Scenario } from "./document";
import { read } from "./read";
import type { Finding } from "./refusal";
import { scenarioSchema } from "./scenario";
import { shapeOf } from "./shape-of";

export type Form =
  | { readonly inOrder: true; readonly plain: Scenario }
  /** `plain` is as much as could be read; the findings are in no particular order. */
  | { readonly inOrder: false; readonly plain: unknown; readonly findings: readonly Finding[] };

const shape = shapeOf(scenarioSchema);

/** Reads anything as a document of format `bianzhi/1`, by its form alone. Never throws; the copy is frozen. */
export function readForm(input: unknown): Form {
  const findings: Finding[] = [];
  const plain = read(shape, input, { path: [], findings });
  return findings.length === 0
    ? { inOrder: true, plain: plain as Scenario }
    : { inOrder: false, plain, findings };
}
