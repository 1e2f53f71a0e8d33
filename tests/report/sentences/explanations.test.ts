import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articles } from "../../../src/explain/conflict/articles";
import {
  diffPlans,
  explainConflict,
  explainPlacement,
  outcomesOf,
  parseScenario,
  priceTable,
  reassign,
  repair,
  type Scenario,
  whyNot,
  withdrawals,
} from "../../../src/index";
import {
  describeConflict,
  describeDifference,
  describeOutcome,
  describePlacement,
  describePrice,
  describeRepair,
  describeWhyNot,
  describeWithdrawal,
} from "../../../src/report";
import { scenarioArbitrary } from "../../../src/testing";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

const languages = ["zh", "en"] as const;
/** Laws are named as they are named. */
const laws = `${Object.values(articles).join()}公务员法条`;

/** A sentence in its language, names apart, with nothing of code in it. */
function isSaid(sentences: readonly string[], language: "zh" | "en", scenario: Scenario): void {
  const written = JSON.stringify(scenario);
  for (const sentence of sentences) {
    expect(sentence).toMatch(language === "zh" ? /[。：]$/ : /[.:]$/);
    for (const [word] of sentence.matchAll(/undefined|\[object|NaN/g)) expect(written).toContain(word);
    if (language === "zh") continue;
    for (const [word] of sentence.matchAll(/[\u4e00-\u9fff]+/g)) expect(`${written}${laws}`).toContain(word);
  }
}

describe("everything that is explained", () => {
  it.each(languages)("can be said in %s", (language) => {
    const said = {
      whyNot: new Set<string>(),
      prices: 0,
      outcomes: 0,
      withdrawals: 0,
      conflicts: 0,
      repairs: 0,
    };
    fc.assert(
      fc.property(scenarioArbitrary(), (drawn) => {
        const scenario = parseScenario(drawn);
        const result = reassign(scenario);
        if (!("plan" in result)) {
          if (result.status !== "infeasible") return;
          const conflict = explainConflict(scenario);
          const mended = repair(scenario);
          isSaid(describeConflict(scenario, conflict, language), language, scenario);
          isSaid(describeRepair(scenario, mended, language), language, scenario);
          said.conflicts += 1;
          said.repairs += mended.status === "repaired" ? 1 : 0;
          return;
        }
        for (const { id } of scenario.people.slice(0, 2)) {
          const explanation = explainPlacement(scenario, result, id);
          isSaid(describePlacement(scenario, explanation, language), language, scenario);
          for (const { id: to } of scenario.posts.slice(0, 2)) {
            const answer = whyNot(scenario, result, id, to);
            said.whyNot.add(answer.status);
            isSaid([describeWhyNot(scenario, answer, language)], language, scenario);
          }
        }
        for (const price of priceTable(scenario, result)) {
          isSaid([describePrice(scenario, price, language)], language, scenario);
          said.prices += 1;
        }
        for (const outcomes of outcomesOf(scenario, result)) {
          isSaid([describeOutcome(scenario, outcomes, language)], language, scenario);
          said.outcomes += 1;
        }
        for (const withdrawal of withdrawals(scenario, result).withdrawals) {
          isSaid([describeWithdrawal(scenario, withdrawal, language)], language, scenario);
          said.withdrawals += 1;
        }
        const other = { ...result.plan, placements: [], waiting: [] };
        isSaid(describeDifference(scenario, diffPlans(other, result.plan), language), language, scenario);
        isSaid(describeDifference(scenario, diffPlans(result.plan, other), language), language, scenario);
      }),
      { numRuns: 120 },
    );
    expect([...said.whyNot].sort()).toEqual(["has-it", "impossible", "not-eligible", "possible"]);
    for (const count of [said.prices, said.outcomes, said.withdrawals, said.conflicts, said.repairs])
      expect(count).toBeGreaterThan(0);
  });
});

describe("sentences that are read out", () => {
  const scenario = parseScenario(
    scenarioWith({
      jurisdictions: [{ id: "市本级" }],
      bodies: [
        department("原农业局", {
          jurisdiction: "市本级",
          quota: { administrative: 9 },
          staff: { administrative: 3 },
        }),
        department("政务服务局", { jurisdiction: "市本级", quota: { administrative: 9 } }),
      ],
      reforms: [{ kind: "abolish", body: "原农业局" }],
      posts: [
        post("政务服务局/办公室", "政务服务局", { demand: "urgent", openings: { max: 1 } }),
        post("政务服务局/窗口", "政务服务局", { demand: "urgent", openings: { max: 1 } }),
      ],
      people: [
        person("1", "原农业局", [], { name: "甲", preferences: [{ post: "政务服务局/办公室", rank: 2 }] }),
        person("2", "原农业局", [], {
          name: "乙",
          preferences: [
            { post: "政务服务局/办公室", rank: 1 },
            { post: "政务服务局/窗口", rank: 3 },
          ],
        }),
        person("3", "原农业局", [], { name: "丙", preferences: [{ post: "政务服务局/窗口", rank: 1 }] }),
      ],
    }),
  );
  const result = reassign(scenario);
  if (!("plan" in result)) throw new Error("there is a plan");

  it("name who would have to move where", () => {
    expect(describeWhyNot(scenario, whyNot(scenario, result, "1", "政务服务局/办公室"))).toBe(
      "安排甲到政务服务局/办公室，须乙待安置；第一志愿减少1人。",
    );
    expect(describeWhyNot(scenario, whyNot(scenario, result, "2", "政务服务局/窗口"))).toBe(
      "安排乙到政务服务局/窗口，须丙待安置，且甲由待安置改为第二志愿（政务服务局/办公室）；第一志愿减少2人。",
    );
    expect(describeWhyNot(scenario, whyNot(scenario, result, "3", "政务服务局/窗口"), "en")).toBe(
      "丙 has 政务服务局/窗口.",
    );
    expect(describeWhyNot(scenario, whyNot(scenario, result, "3", "政务服务局/办公室"))).toBe(
      "丙不能安排到政务服务局/办公室：未填报，也不服从调剂。",
    );
  });

  it("say what one more brings", () => {
    const price = priceTable(scenario, result).find(
      ({ limit }) => "post" in limit && limit.post === "政务服务局/办公室",
    );
    if (price === undefined) throw new Error("the post is full");
    expect(describePrice(scenario, price)).toBe(
      "政务服务局/办公室的岗位数：多1名，多安置1人，其他志愿次序有变（涉及甲）；少1名，少安置1人，第一志愿减少1人（涉及乙）。",
    );
  });

  it("say what a person's place is to them", () => {
    expect(describePlacement(scenario, explainPlacement(scenario, result, "1"))).toEqual([
      "甲：待安置。",
      "第二志愿：安排甲到政务服务局/办公室，须乙待安置；第一志愿减少1人。",
    ]);
  });
});
