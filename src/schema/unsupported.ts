import type { Issue, IssuePath } from "../kernel/issue";
import { enclosingIds } from "./enclosing-ids";

interface Rule {
  /** Keys from the outside in; `each` stands for every entry of a list. */
  readonly place: readonly string[];
  /** Whether a value there asks for something that nothing enforces yet. */
  readonly asks: (value: unknown) => boolean;
}

const each = "[]";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const laterGoals: ReadonlySet<unknown> = new Set(["equal-treatment"]);

/** What format `bianzhi/1` contains and this version does not enforce yet. One line per field. */
const rules: readonly Rule[] = [
  { place: ["policy", "goals", each], asks: (goal) => laterGoals.has(goal) },
  { place: ["policy", "stability"], asks: (value) => typeof value === "string" && value !== "none" },
];

/**
 * What a document asks for and this version does not enforce yet: refused, never ignored. Empty lists, `false` and
 * stability `none` ask for nothing. Reads any plain data, in order or not; rule by rule.
 */
export function unsupportedIssues(scenario: unknown): Issue[] {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  for (const rule of rules) visit(rule, scenario);
  return issues;

  function visit(rule: Rule, value: unknown): void {
    const step = rule.place[path.length];
    if (step === undefined) {
      if (rule.asks(value)) issues.push(unsupported(scenario, [...path]));
    } else if (step !== each) {
      if (isObject(value) && Object.hasOwn(value, step)) descend(rule, value[step], step);
    } else if (Array.isArray(value)) {
      for (let k = 0; k < value.length; k++) descend(rule, value[k], k);
    }
  }

  function descend(rule: Rule, value: unknown, step: string | number): void {
    path.push(step);
    visit(rule, value);
    path.pop();
  }
}

function unsupported(scenario: unknown, path: IssuePath): Issue {
  const field = path.filter((step) => typeof step === "string").join(".");
  return { code: "not-yet-supported", path, ids: enclosingIds(scenario, path), parameters: { field } };
}
