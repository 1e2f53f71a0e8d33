import { describe, expect, it } from "vitest";
import { issueCodes } from "../../../src/kernel/issue-codes";
import { describeIssue } from "../../../src/report/sentences/describe-issue";

describe("describeIssue", () => {
  it("has a sentence of its own for every code", () => {
    const said = issueCodes.map((code) => describeIssue({ code, path: [], ids: [], parameters: {} }));
    expect(new Set(said).size).toBe(issueCodes.length);
    expect(said.every((sentence) => /^[^a-z]+$/u.test(sentence))).toBe(true);
  });

  it("names numbers and things", () => {
    const parameters = { found: 150, expected: 179, other: true };
    const ids = ["市本级"];
    expect(describeIssue({ code: "total-below-bodies", path: [], ids, parameters })).toBe(
      "编制总额小于各单位核定编制之和（现为 150，应为 179，涉及 市本级）",
    );
  });

  it("lists what may be chosen", () => {
    const parameters = { choices: ["a", "b"], value: "c" };
    expect(describeIssue({ code: "invalid-choice", path: [], ids: [], parameters })).toBe(
      "不在可填的词中（填的是 c，可填 a、b）",
    );
  });
});
