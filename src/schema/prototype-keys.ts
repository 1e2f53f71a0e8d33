import type { Issue, IssuePath } from "../kernel/issue";
import type { IssueCode } from "../kernel/issue-codes";
import { enclosingIds } from "./places";

const codesByRecord: ReadonlyMap<unknown, IssueCode> = new Map([
  ["total", "unknown-quota-type"],
  ["ceiling", "unknown-quota-type"],
  ["quota", "unknown-quota-type"],
  ["staff", "unknown-quota-type"],
  ["by", "unknown-quota-type"],
  ["seats", "unknown-quota-type"],
  ["leaders", "unknown-rank"],
]);

/** Every key `__proto__` in a plain copy. zod leaves it out of records without a word. */
export function prototypeKeyIssues(document: unknown): Issue[] {
  const issues: Issue[] = [];
  visit(document, []);
  return issues;

  function visit(value: unknown, path: IssuePath): void {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === "__proto__") {
        const code = codesByRecord.get(path.at(-1)) ?? "unknown-key";
        issues.push({ code, path: place, ids: enclosingIds(document, path), parameters: { key } });
      } else visit((value as Record<string, unknown>)[key], place);
    }
  }
}
