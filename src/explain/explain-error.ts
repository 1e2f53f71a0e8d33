/** What a question about a plan can be wrong about. A closed list. */
export const explainErrorCodes = [
  "unknown-person",
  "unknown-post",
  "unknown-limit",
  "no-plan",
  "plan-of-another-scenario",
  "plan-not-best",
] as const;
/** What a question about a plan can be wrong about. */
export type ExplainErrorCode = (typeof explainErrorCodes)[number];

/**
 * Thrown when a question makes no sense for its scenario and result.
 *
 * @example
 * explainPlacement(scenario, result, "钱七"); // throws ExplainError
 */
export class ExplainError extends Error {
  override readonly name = "ExplainError";
  readonly code: ExplainErrorCode;
  /** Ids that the question names. */
  readonly ids: readonly string[];
  /** What would have been right, in plain English. */
  readonly expected: string;

  constructor(code: ExplainErrorCode, ids: readonly string[], expected: string) {
    super(`${code}${ids.length === 0 ? "" : ` [${ids.join(", ")}]`}: expected ${expected}`);
    this.code = code;
    this.ids = ids;
    this.expected = expected;
  }
}

/** What a question names, as it was given: people, posts and limits may come from anywhere. */
export function asId(given: unknown): string {
  return typeof given === "string" ? given : `(${given === null ? "null" : typeof given})`;
}
