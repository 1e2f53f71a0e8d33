import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/index";
import { issueCodes } from "../../../src/kernel/issue-codes";
import { reasonCodes } from "../../../src/kernel/reason-codes";
import { findingCodes } from "../../../src/office/health/types";
import { describeIssue } from "../../../src/report/sentences/describe-issue";
import { describeFinding } from "../../../src/report/sentences/findings";
import { describeGoal } from "../../../src/report/sentences/goals";
import { describeNote } from "../../../src/report/sentences/notes";
import { describeReason } from "../../../src/report/sentences/reasons";
import { describeViolation } from "../../../src/report/sentences/violations";
import { policyGoals } from "../../../src/schema/document";
import { violationCodes } from "../../../src/verify/types";
import { small } from "../../fixtures/small-scenario";

const scenario = parseScenario(small);
const languages = ["zh", "en"] as const;
const kinds = {
  issues: (language: "zh" | "en") =>
    issueCodes.map((code) => describeIssue({ code, path: [], ids: [], parameters: {} }, language)),
  reasons: (language: "zh" | "en") => reasonCodes.map((code) => describeReason(code, language)),
  violations: (language: "zh" | "en") =>
    violationCodes.map((code) => describeViolation(scenario, { code, ids: [] }, language)),
  findings: (language: "zh" | "en") =>
    findingCodes.map((code) => describeFinding({ code, severity: "info", ids: [] }, language)),
  goals: (language: "zh" | "en") => policyGoals.map((goal) => describeGoal({ goal, value: [1] }, language)),
};

describe.each(languages)("sentences in %s", (language) => {
  it.each(Object.entries(kinds))("%s: every code has one of its own, in that language", (_, sentences) => {
    const said = sentences(language);
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) {
      expect(sentence).toMatch(language === "zh" ? /^[^a-zA-Z]+$/ : /^[^\u4e00-\u9fff]+$/);
      expect(sentence.length).toBeGreaterThan(language === "zh" ? 1 : 6);
    }
  });

  it("names numbers, things and articles", () => {
    const parameters = { value: "x", found: 3, expected: 2 };
    expect(describeIssue({ code: "out-of-range", path: [], ids: ["甲"], parameters }, language)).toMatch(
      /x.*3.*2.*甲/,
    );
    const violation = {
      code: "pair-not-eligible",
      ids: ["甲"],
      found: "no-seat",
      article: "条例28",
    } as const;
    const said = describeViolation(scenario, violation, language);
    expect(said).toContain("甲");
    expect(said).toContain(describeReason("no-seat", language));
    expect(said).toContain("条例28");
    const finding = {
      code: "over-quota",
      severity: "violation",
      ids: ["乙", "administrative"],
      found: 12,
      expected: 10,
    } as const;
    expect(describeFinding(finding, language)).toMatch(/乙.*12.*10/);
    const issue = { code: "missing", path: [], ids: [], parameters: {} } as const;
    expect(describeFinding({ code: "input-issue", severity: "violation", ids: [], issue }, language)).toBe(
      describeIssue(issue, language),
    );
  });

  it("has words for every note", () => {
    const goals = [{ goal: "place", value: [2] }] as const;
    const notes = [
      { code: "by-lot", seed: "2019" },
      { code: "crossing-rows", rows: ["一", "二"] },
      { code: "closing-order-not-applied" },
      { code: "grade-kept", person: "甲", post: "丙" },
      { code: "returns", person: "甲", post: "丙", body: "丁", date: "2020-01-01" },
      { code: "returns", person: "甲", post: "丙", body: "丁" },
      { code: "directed", placed: 3, waiting: 2, goals },
    ] as const;
    const said = notes.map((note) => describeNote(scenario, note, language));
    expect(new Set(said).size).toBe(notes.length);
    expect(said[0]).toContain("2019");
    expect(said[1]).toContain("一");
    expect(said[4]).toMatch(/甲.*丙.*(?:2020-01-01.*丁|丁.*2020-01-01)/);
    expect(said[6]).toMatch(/3.*2/);
  });
});

describe("describeGoal", () => {
  it("tells affected people and volunteers apart where the policy is given", () => {
    const goal = { goal: "preferences", value: [5, 2, 1, 0] } as const;
    expect(describeGoal(goal)).toBe("志愿满足最好：依次为 5、2、1、0");
    expect(describeGoal(goal, "zh", {})).toBe(
      "志愿满足最好：各志愿次序的人数（由第一志愿往后）：涉改人员 5、2，志愿者 1、0",
    );
    expect(describeGoal(goal, "en", { pooledPreferences: true })).toBe(
      "wishes met best: in order 5, 2, 1, 0",
    );
    expect(describeGoal({ ...goal, value: [7, 3] }, "zh", { preferences: "total-rank" })).toBe(
      "志愿满足最好：涉改人员名次合计7，志愿者3",
    );
  });

  it("says who is missing", () => {
    expect(describeGoal({ goal: "minimums", value: [1, 0, 2] })).toBe(
      "各单位缺员最少：新设机构和议事协调机构办事机构缺1人，急需部门缺0人，留任岗位缺2人",
    );
  });
});
