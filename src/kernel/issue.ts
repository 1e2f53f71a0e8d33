import type { IssueCode } from "./issue-codes";

/** Where in the input document a problem stands: keys and list positions, from the outside in. */
export type IssuePath = readonly (string | number)[];

/**
 * One problem of an input document, as data. Sentences in Chinese or English are made of it at the edge.
 *
 * @example
 * const parsed = safeParseScenario({ ...scenario, name: "" });
 * parsed.success ? [] : parsed.issues; // [{ code: "invalid-text", path: ["name"], ids: [], parameters: { value: "" } }]
 */
export interface Issue {
  readonly code: IssueCode;
  readonly path: IssuePath;
  /** Ids of the bodies, people, posts … concerned; empty where the problem has none. */
  readonly ids: readonly string[];
  /** What was found and what was expected, by name. */
  readonly parameters: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/**
 * Thrown when a scenario cannot be accepted. Holds every problem that was found, in document order.
 *
 * @example
 * parseScenario({ ...scenario, nmae: "农牧局" }); // throws ScenarioError
 */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(summary(issues));
    this.issues = issues;
  }
}

function summary(issues: readonly Issue[]): string {
  const shown = issues.slice(0, 20).map((issue) => `  ${describeIssue(issue)}`);
  const rest = issues.length > 20 ? [`  … and ${issues.length - 20} more`] : [];
  const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
  return [`The scenario has ${count}:`, ...shown, ...rest].join("\n");
}

/**
 * One line of plain English for a log: path, code, ids, parameters.
 *
 * @example
 * const issue: Issue = { code: "duplicate-id", path: ["bodies", 3, "id"], ids: ["agri"], parameters: { first: 1 } };
 * describeIssue(issue); // "bodies[3].id: duplicate-id [agri] (first=1)"
 */
export function describeIssue(issue: Issue): string {
  const where = issue.path.length === 0 ? "(document)" : formatPath(issue.path);
  const ids = issue.ids.length === 0 ? "" : ` [${issue.ids.join(", ")}]`;
  const facts = Object.entries(issue.parameters).map(([name, value]) => `${name}=${String(value)}`);
  return `${where}: ${issue.code}${ids}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}

/** `posts[2].openings.max` */
export function formatPath(path: IssuePath): string {
  return path
    .map((part, k) => (typeof part === "number" ? `[${part}]` : k === 0 ? part : `.${part}`))
    .join("");
}
