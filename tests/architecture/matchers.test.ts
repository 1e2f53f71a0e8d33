import { describe, expect, it } from "vitest";
import { readFiles } from "./files";
import { matcherProblems } from "./matchers";

describe("assertions", () => {
  it("all have a matcher that is called and waited for", () => {
    expect(matcherProblems(readFiles("tests", [".ts"]))).toEqual([]);
  });

  it.each([
    ["expect(1 === 2);", "an assertion without a matcher"],
    ["expect(a).toBe;", "an assertion without a matcher"],
    ["expect(a).not;", "an assertion without a matcher"],
    ["const check = () => expect(a);", "an assertion without a matcher"],
    ["expect.soft(a);", "an assertion without a matcher"],
    ["expect(promise).resolves.toBe(1);", "a promise nobody waits for"],
    ["expect(promise).rejects.toThrow();", "a promise nobody waits for"],
  ])("would not pass as %s", (text, fault) => {
    expect(matcherProblems(new Map([["a.test.ts", text]]))).toEqual([`a.test.ts:1: ${fault}`]);
  });

  it.each([
    "expect(a).toBe(1);",
    "expect(a).not.toBe(1);",
    "await expect(promise).resolves.toBe(1);",
    "it('x', () => expect(promise).rejects.toThrow());",
    "expect.assertions(2);",
    "expect(a).toEqual([expect.stringContaining('b')]);",
  ])("may be %s", (text) => {
    expect(matcherProblems(new Map([["a.test.ts", text]]))).toEqual([]);
  });
});
