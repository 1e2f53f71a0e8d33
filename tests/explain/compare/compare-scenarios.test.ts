import { describe, expect, it } from "vitest";
import {
  type CompareProgress,
  compareScenarios,
  compareScenariosAsync,
} from "../../../src/explain/compare/compare-scenarios";
import { AbortError } from "../../../src/kernel/abort-error";
import { ScenarioError } from "../../../src/kernel/issue";
import { parseScenario } from "../../../src/model/parse-scenario";
import { diffPlans } from "../../../src/plan/diff-plans";
import { reassign } from "../../../src/reassign/reassign";
import { small } from "../../fixtures/small-scenario";

const base = parseScenario(small);
const declined = parseScenario({
  ...small,
  responses: [{ post: "service/office", person: "p01", decision: "decline" }],
});
const hard = parseScenario({ ...small, policy: { hardMinimums: true } });
const variants = [
  { name: "不同意", scenario: declined },
  { name: "有误", scenario: { ...base, posts: [...base.posts, ...base.posts] } },
  { name: "硬性", scenario: hard },
  { name: "照旧", scenario: base },
];

describe("compareScenarios", () => {
  it("says of every variant, in the order given, what differs from the base, or why it has no plan", () => {
    const { base: first, variants: cases } = compareScenarios(base, variants);
    expect(first).toEqual(reassign(base));
    expect(cases.map(({ name, status }) => [name, status])).toEqual([
      ["不同意", "solved"],
      ["有误", "invalid"],
      ["硬性", "infeasible"],
      ["照旧", "solved"],
    ]);
    const other = reassign(declined);
    if (!("plan" in first) || !("plan" in other)) throw new Error("both have a plan");
    expect(cases[0].diff).toEqual(diffPlans(first.plan, other.plan));
    expect(cases[1]).toMatchObject({ issues: [{ code: "duplicate-id" }, {}, {}] });
    expect(cases[2]).toMatchObject({ conflict: { causes: [{ code: "minimums-unmet" }] } });
    expect(cases[3].diff).toMatchObject({ moved: [], goals: [] });
  });

  it("tells how far it is, and stops where it is told to", () => {
    const told: CompareProgress[] = [];
    const onProgress = (progress: CompareProgress) => {
      told.push(progress);
      return progress.done < 2;
    };
    expect(() => compareScenarios(base, variants, { onProgress })).toThrow(AbortError);
    expect(told).toEqual([
      { done: 0, total: 5 },
      { done: 1, total: 5 },
      { done: 2, total: 5, name: "不同意" },
    ]);
  });

  it("gives the same with the event loop running, and ends with a signal", async () => {
    expect(await compareScenariosAsync(base, variants)).toEqual(compareScenarios(base, variants));
    const signal = AbortSignal.abort();
    await expect(compareScenariosAsync(base, variants, { signal })).rejects.toThrow(AbortError);
  });

  it("throws where the base is wrong or the variants are no list", () => {
    expect(() => compareScenarios(variants[1].scenario, [])).toThrow(ScenarioError);
    expect(() => compareScenarios(base, JSON.parse("{}"))).toThrow(TypeError);
  });

  it("solves variants where the base has no plan", () => {
    const { base: first, variants: cases } = compareScenarios(hard, [{ name: "照旧", scenario: base }]);
    expect(first.status).toBe("infeasible");
    expect(cases[0]).toMatchObject({ status: "solved", result: { status: "optimal" } });
    expect(cases[0].diff).toBeUndefined();
  });
});
