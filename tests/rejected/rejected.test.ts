import { describe, expect, it } from "vitest";
import { describeIssue, type Issue } from "../../src/kernel/issue";
import { issueCodes } from "../../src/kernel/issue-codes";
import { safeParseScenario } from "../../src/model/safe-parse-scenario";
import { bases } from "./bases";
import { form } from "./form";
import { names } from "./names";
import { numbers } from "./numbers";
import { office } from "./office";
import { rules } from "./rules";
import { structure } from "./structure";
import { baseOf, type Rejected } from "./table";

const rows: readonly Rejected[] = [...form, ...names, ...structure, ...numbers, ...office, ...rules];

describe("documents that are accepted", () => {
  it.each(Object.entries(bases))("%s", (_name, base) => {
    expect(issuesOf(base).map(describeIssue)).toEqual([]);
  });
});

describe.each(issueCodes)("%s", (code) => {
  const own = rows.filter((row) => row.code === code);

  it("has at least two rows, with titles of their own", () => {
    expect(new Set(own.map((row) => row.title)).size).toBe(own.length);
    expect(own.length).toBeGreaterThanOrEqual(2);
  });

  it.each(own.map((row) => [row.title, row] as const))("%s", (_title, row) => {
    const base = baseOf(row);
    expect(issuesOf(base).map(describeIssue)).toEqual([]);
    const found = issuesOf(row.change(base));
    const expected = [{ code: row.code, path: row.path }, ...(row.consequences ?? [])];
    expect(found.map(place).sort()).toEqual(expected.map(place).sort());
    if (row.ids !== undefined) {
      const issue = found.find((each) => place(each) === place(row)) as Issue;
      expect([...issue.ids].sort()).toEqual([...row.ids].sort());
    }
  });
});

function issuesOf(document: unknown): readonly Issue[] {
  const result = safeParseScenario(document);
  return result.success ? [] : result.issues;
}

function place(issue: Pick<Issue, "code" | "path">): string {
  return `${issue.code} at ${JSON.stringify(issue.path)}`;
}
