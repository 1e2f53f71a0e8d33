import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainPlacement } from "../../src/explain/explain-placement";
import { outcomesOf } from "../../src/explain/outcomes-of";
import { priceOf } from "../../src/explain/price-of";
import { priceTable } from "../../src/explain/price-table";
import type { ExplainOptions } from "../../src/explain/types";
import { whyNot } from "../../src/explain/why-not";
import { withdrawals } from "../../src/explain/withdrawals";
import { parseScenario } from "../../src/model/parse-scenario";
import type { Scenario } from "../../src/model/types";
import type { Agreed } from "../../src/plan/types";
import { reassign } from "../../src/reassign/reassign";
import type { Planned, Result } from "../../src/reassign/result";
import { scenarioArbitrary } from "../../src/testing/arbitraries/scenario-arbitrary";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

const base = scenarioWith({
  bodies: [
    department("旧局", { quota: { administrative: 3 }, staff: { administrative: 3 } }),
    department("新局"),
  ],
  reforms: [
    { kind: "abolish", body: "旧局" },
    { kind: "establish", body: "新局", quota: { administrative: { min: 0, max: 2 } } },
  ],
  posts: [post("一", "新局"), post("二", "新局")],
  people: [person("王", "旧局", ["一", "二"]), person("张", "旧局", ["一"]), person("赵", "旧局", ["二"])],
});
const scenario = parseScenario(base);
const agreed: readonly Agreed[] = [{ person: "王", post: "二" }];
const kept = reassign(scenario, { agreed });

/** Every question, with the names that a scenario has. */
const questions: readonly [string, (given: Scenario, result: Result, options?: ExplainOptions) => unknown][] =
  [
    ["whyNot", (given, result, options) => whyNot(given, result, "赵", "二", options)],
    ["explainPlacement", (given, result, options) => explainPlacement(given, result, "赵", options)],
    ["outcomesOf", (given, result, options) => outcomesOf(given, result, undefined, options)],
    ["priceOf", (given, result, options) => priceOf(given, result, { post: "一" }, options)],
    ["priceTable", (given, result, options) => priceTable(given, result, options)],
    ["withdrawals", (given, result, options) => withdrawals(given, result, options)],
  ];

describe.each(questions)("%s", (_, ask) => {
  it("refuses a plan that kept agreed pairs of which it is not told", () => {
    expect(() => ask(scenario, kept)).toThrow(expect.objectContaining({ code: "plan-not-best" }));
    expect(() => ask(scenario, kept, { agreed })).not.toThrow();
    expect(() => ask(scenario, kept)).toThrow(expect.objectContaining({ code: "plan-not-best" }));
  });

  it("refuses results without a plan, and plans of another scenario", () => {
    const tight = parseScenario({
      ...base,
      posts: base.posts.map((each) => ({ ...each, openings: { min: 2, max: 2 } })),
      policy: { hardMinimums: true },
    });
    const infeasible = reassign(tight);
    expect(infeasible.status).toBe("infeasible");
    expect(() => ask(tight, infeasible)).toThrow(expect.objectContaining({ code: "no-plan" }));
    expect(() => ask(scenario, reassign(scenario, { timeLimitMs: 0 }))).toThrow(
      expect.objectContaining({ code: "no-plan" }),
    );
    const another = parseScenario({
      ...base,
      people: base.people.map((one) => ({ ...one, preferences: [] })),
    });
    expect(() => ask(another, reassign(scenario))).toThrow(
      expect.objectContaining({ code: "plan-of-another-scenario" }),
    );
  });

  it("wants the earlier plan that fewest changes are counted from", () => {
    const still = parseScenario({ ...base, policy: { goals: ["fewest-changes", "place"] } });
    const { plan: earlier } = reassign(scenario) as Planned;
    const result = reassign(still, { earlier });
    expect(() => ask(still, result)).toThrow(RangeError);
    expect(() => ask(still, result, { earlier })).not.toThrow();
  });
});

describe("whyNot with the options of the result", () => {
  it("is what a solve with these options and the pair says", { timeout: 120_000 }, () => {
    const counts = { agreed: 0, earlier: 0, possible: 0, impossible: 0, ineligible: 0 };
    const wrong: string[] = [];
    const drawn = fc.sample(scenarioArbitrary({ fewestChanges: true, maxPeople: 5, maxPosts: 4 }), {
      numRuns: 250,
      seed: 20190505,
    });
    for (const each of drawn) {
      const given = parseScenario({ ...each, policy: { ...each.policy, directed: false } });
      const before = reassign(parseScenario({ ...given, policy: {} }));
      if (!("plan" in before)) continue;
      const [first] = given.people.flatMap(({ id }) =>
        given.posts
          .map((one) => ({ person: id, post: one.id }))
          .filter((pair) => stands(given, before, pair)),
      );
      const options = { earlier: before.plan, agreed: first === undefined ? [] : [first] };
      const result = reassign(given, options);
      if (!("plan" in result)) continue;
      counts.agreed += options.agreed.length;
      counts.earlier += given.policy?.goals?.includes("fewest-changes") === true ? 1 : 0;
      for (const { id } of given.people.filter((one) => one.id !== first?.person)) {
        for (const { id: wanted } of given.posts) {
          const answer = whyNot(given, result, id, wanted, options);
          if (answer.status === "has-it") continue;
          const pair = { person: id, post: wanted };
          const forced = solved(given, { ...options, agreed: [...options.agreed, pair] });
          const told =
            answer.status === "possible" ? answer.change.goals.map(({ after }) => after) : answer.status;
          if (answer.status === "possible") counts.possible++;
          if (answer.status === "impossible") counts.impossible++;
          if (answer.status === "not-eligible") counts.ineligible++;
          if (JSON.stringify(told) !== JSON.stringify(forced))
            wrong.push(`${JSON.stringify([given.name, pair, told, forced])}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(counts.agreed).toBeGreaterThan(50);
    expect(counts.earlier).toBeGreaterThan(20);
    expect(counts.possible).toBeGreaterThan(50);
    expect(counts.impossible).toBeGreaterThan(10);
    expect(counts.ineligible).toBeGreaterThan(100);
  });
});

function stands(given: Scenario, earlier: Planned, pair: Agreed): boolean {
  return Array.isArray(solved(given, { earlier: earlier.plan, agreed: [pair] }));
}

function solved(given: Scenario, options: ExplainOptions): unknown {
  try {
    const result = reassign(given, options);
    return "plan" in result ? result.plan.goals.map(({ value }) => value) : "impossible";
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message.includes("cannot take") ? "not-eligible" : "impossible";
  }
}

describe("plans of every policy", () => {
  it("are the best of their voluntary stage, with a directed one behind it or without", {
    timeout: 120_000,
  }, () => {
    let directed = 0;
    for (const drawn of fc.sample(scenarioArbitrary(), { numRuns: 200, seed: 20190606 })) {
      const given = parseScenario(drawn);
      const result = reassign(given);
      if (!("plan" in result) || given.people.length === 0) continue;
      if (result.plan.notes.some(({ code }) => code === "directed")) directed++;
      expect(() => outcomesOf(given, result, given.people[0].id)).not.toThrow();
    }
    expect(directed).toBeGreaterThan(20);
  });
});
