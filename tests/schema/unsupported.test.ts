import { describe, expect, it } from "vitest";
import { describeIssue } from "../../src/kernel/issue";
import { unsupportedIssues } from "../../src/schema/unsupported";
import { bases } from "../rejected/bases";
import { set } from "../rejected/table";

const small = bases.small;

describe("unsupportedIssues", () => {
  it("finds nothing in what is enforced", () => {
    expect(unsupportedIssues(bases.complete)).toEqual([]);
  });

  it.each([
    ["a policy that wants none of it", { ...small, policy: { stability: "none", directed: false } }],
    [
      "a post without requirements",
      { ...small, posts: [{ ...small.posts[0], requires: [], prefers: [], reserved: [] }] },
    ],
  ])("lets pass what asks for nothing: %s", (_title, scenario) => {
    expect(unsupportedIssues(scenario)).toEqual([]);
  });

  it("names every place and whose it is, one issue for a whole list", () => {
    const scenario = set(
      ["people", 0, "relatives"],
      [{ person: "a" }, { person: "b" }],
    )(structuredClone(small));
    set(["bodies", 1, "sections"], [{ id: "s", kind: "business", keepAtLeast: 0 }])(scenario);
    expect(unsupportedIssues(scenario).map(describeIssue)).toEqual([
      "bodies[1].sections[0].keepAtLeast: not-yet-supported [s] (field=bodies.sections.keepAtLeast)",
      "people[0].relatives: not-yet-supported [p01] (field=people.relatives)",
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
