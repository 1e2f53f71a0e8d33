import { describe, expect, it } from "vitest";
import { describeIssue } from "../../src/kernel/issue";
import { unsupportedIssues } from "../../src/schema/unsupported";
import { bases } from "../rejected/bases";

const small = bases.small;

describe("unsupportedIssues", () => {
  it("finds nothing in what is enforced", () => {
    expect(unsupportedIssues(bases.complete)).toEqual([]);
  });

  it.each([
    ["a policy that wants no stability", { ...small, policy: { stability: "none" } }],
    ["a policy without goals", { ...small, policy: { goals: [] } }],
  ])("lets pass what asks for nothing: %s", (_title, scenario) => {
    expect(unsupportedIssues(scenario)).toEqual([]);
  });

  it("names every place, one issue for each", () => {
    const policy = { stability: "unit-optimal", goals: ["place", "equal-treatment"] };
    expect(unsupportedIssues({ ...small, policy }).map(describeIssue)).toEqual([
      "policy.goals[1]: not-yet-supported (field=policy.goals)",
      "policy.stability: not-yet-supported (field=policy.stability)",
    ]);
  });

  it.each([
    [null],
    [1],
    [[]],
    [{ posts: 1, people: [null, 1, "x"], bodies: { 0: { sections: [] } }, policy: [] }],
  ])("reads whatever it is given: %j", (anything) => {
    expect(unsupportedIssues(anything)).toEqual([]);
  });
});
