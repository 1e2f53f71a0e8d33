import fc from "fast-check";
import { expect, it } from "vitest";
import { ExplainError } from "../../src/explain/explain-error";
import { explainPlacement } from "../../src/explain/explain-placement";
import { outcomesOf } from "../../src/explain/outcomes-of";
import { priceOf } from "../../src/explain/price-of";
import { priceTable } from "../../src/explain/price-table";
import { whyNot } from "../../src/explain/why-not";
import { withdrawals } from "../../src/explain/withdrawals";
import { parseScenario } from "../../src/model/parse-scenario";
import type { Scenario } from "../../src/model/types";
import { reassign } from "../../src/reassign/reassign";
import { scenarioArbitrary } from "../../src/testing";
import { shuffled } from "../../src/testing/laws/shuffle-law";

/** Everything that can be asked about a plan, in an order that depends on ids alone. */
function answers(scenario: Scenario): { readonly text: string; readonly asked: number } | undefined {
  const result = reassign(scenario);
  if (!("plan" in result)) return undefined;
  const people = scenario.people.map(({ id }) => id).sort();
  const posts = scenario.posts.map(({ id }) => id).sort();
  const all = [
    ...people.map((person) => explainPlacement(scenario, result, person)),
    ...people.flatMap((person) => posts.map((post) => whyNot(scenario, result, person, post))),
    ...posts.map((post) => priceOf(scenario, result, { post }, { steps: 2 })),
    priceTable(scenario, result),
    outcomesOf(scenario, result),
    withdrawals(scenario, result),
  ];
  return { text: JSON.stringify(all), asked: all.length };
}

it.each([
  { officeRules: false, numRuns: 120, seed: 20190505 },
  { officeRules: true, numRuns: 12, seed: 20190606 },
])(
  "no answer depends on the order of lists (office rules: $officeRules)",
  (options) => {
    const { officeRules, numRuns, seed } = options;
    let asked = 0;
    fc.assert(
      fc.property(scenarioArbitrary({ officeRules }), fc.gen(), (drawn, gen) => {
        const choose = (count: number): number => gen(fc.nat, count - 1);
        const scenario = parseScenario(drawn);
        const first = answers(scenario);
        const second = answers(parseScenario(shuffled(scenario, choose)));
        expect(second?.text).toBe(first?.text);
        asked += first?.asked ?? 0;
      }),
      { numRuns, seed },
    );
    expect(asked).toBeGreaterThan(numRuns * 5);
  },
  120_000,
);

it("people, posts and limits that are unknown are refused by every question, whatever they are", () => {
  const scenario = parseScenario(fc.sample(scenarioArbitrary(), { numRuns: 40, seed: 7 }).find(isSolvable));
  const result = reassign(scenario);
  const [person, post] = [scenario.people[0]?.id ?? "", scenario.posts[0]?.id ?? ""];
  const strange = ["", "no such id", "__proto__", 0, null, undefined, {}, [], Number.NaN, Symbol.iterator];
  for (const wrong of strange as never[]) {
    const asked: readonly [string, () => unknown][] = [
      ["unknown-person", () => explainPlacement(scenario, result, wrong)],
      ["unknown-person", () => whyNot(scenario, result, wrong, post)],
      ["unknown-post", () => whyNot(scenario, result, person, wrong)],
      ["unknown-limit", () => priceOf(scenario, result, wrong)],
      ["unknown-limit", () => priceOf(scenario, result, { post: wrong })],
      ["unknown-limit", () => priceOf(scenario, result, { body: wrong, quotaType: wrong })],
      [
        "unknown-limit",
        () => priceOf(scenario, result, { jurisdiction: wrong, quotaType: "administrative" }),
      ],
      ...(wrong === undefined
        ? []
        : [["unknown-person", () => outcomesOf(scenario, result, wrong)] as [string, () => unknown]]),
    ];
    for (const [code, ask] of asked) expect([codeOf(ask), String(ask)]).toEqual([code, String(ask)]);
  }
});

function isSolvable(drawn: Scenario): boolean {
  return drawn.people.length > 0 && drawn.posts.length > 0 && "plan" in reassign(parseScenario(drawn));
}

function codeOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return error instanceof ExplainError ? error.code : error;
  }
}
