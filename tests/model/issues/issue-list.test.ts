import { expect, it } from "vitest";
import { IssueList } from "../../../src/model/issues/issue-list";
import { department, scenarioWith } from "../../fixtures/scenario-with";

it("gives issues in the order of the document, at one place in the order of their codes", () => {
  const issues = new IssueList();
  // The lists stand in this order: jurisdictions, people, bodies.
  const scenario = scenarioWith({ bodies: [department("a"), department("b", { quota: { worker: 1 } })] });
  issues.add("staff-above-quota", ["bodies", 1]);
  issues.add("unknown-body", ["people", 0, "body"], ["x"]);
  issues.add("body-cycle", ["bodies", 1]);
  issues.add("unknown-quota-type", ["bodies", 1, "quota", "worker"], ["worker"], { expected: [] });
  issues.add("duplicate-id", ["bodies", 0, "id"]);
  issues.add("unknown-jurisdiction", ["jurisdictions", 0, "parent"]);
  expect(issues.count).toBe(6);
  expect(issues.ordered(scenario).map((issue) => issue.code)).toEqual([
    "unknown-jurisdiction",
    "unknown-body",
    "duplicate-id",
    "body-cycle",
    "staff-above-quota",
    "unknown-quota-type",
  ]);
});
