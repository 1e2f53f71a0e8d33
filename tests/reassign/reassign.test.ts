import { describe, expect, test } from "vitest";
import {
  AbortError,
  type Engine,
  EngineError,
  javascriptLpEngine,
  ledger,
  networkEngine,
  type Plan,
  parseScenario,
  reassign,
  reassignAsync,
  type Scenario,
} from "../../src/index";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

const scenario: Scenario = scenarioWith({
  bodies: [
    department("old", { quota: { administrative: 3 }, staff: { administrative: 3 } }),
    department("new"),
  ],
  reforms: [
    { kind: "abolish", body: "old" },
    { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 2 } } },
  ],
  posts: [post("a", "new", { openings: { max: 1 } }), post("b", "new", { openings: { max: 2 } })],
  people: [person("p", "old", ["a", "b"]), person("q", "old", ["a", "b"]), person("r", "old", ["a"])],
});

const engines = [networkEngine, javascriptLpEngine];

describe("reassign", () => {
  test.each(engines)(
    "$name: places whom it can, the first by id where people are equal, proved",
    (engine) => {
      const result = reassign(scenario, { engine });
      expect(result).toMatchObject({
        status: "optimal",
        plan: {
          placements: [
            { person: "p", post: "a", rank: 1, basis: "listed" },
            { person: "q", post: "b", rank: 2, basis: "listed" },
          ],
          waiting: [{ person: "r", reasons: [{ code: "no-seat", post: "a" }] }],
          grants: [{ body: "new", quotaType: "administrative", count: 2 }],
          engine: engine.name,
          optimality: "proved",
        },
      });
    },
  );

  test("accepts a document that was not parsed, and a parsed one, alike", () => {
    expect(reassign(scenario)).toEqual(reassign(parseScenario(scenario)));
  });

  test.each(engines)("$name: smallest grants that the pool cannot pay are named", (engine) => {
    const reforms = scenario.reforms.map((reform) =>
      reform.kind === "establish" ? { ...reform, quota: { administrative: 4 } } : reform,
    );
    expect(reassign({ ...scenario, reforms }, { engine })).toEqual({
      status: "infeasible",
      conflict: {
        causes: [
          {
            code: "pool-cannot-pay",
            jurisdiction: "city",
            quotaType: "administrative",
            needed: 4,
            available: 3,
            bodies: ["new"],
          },
        ],
      },
    });
  });

  test.each(engines)("$name: hard minimums that cannot be met say what is missing at least", (engine) => {
    const posts = scenario.posts.map((each) => ({ ...each, openings: { min: 2, max: 2 } }));
    const hard: Scenario = { ...scenario, posts, policy: { hardMinimums: true } };
    expect(reassign(hard, { engine })).toMatchObject({
      status: "infeasible",
      conflict: { causes: [{ code: "minimums-unmet", missing: [{ missing: 2 }] }] },
    });
  });

  test.each(["rank-maximal", "generous"] as const)(
    "%s: ranks close to 2^53 are ranks like others",
    (preferences) => {
      const people = scenario.people.map((each) => ({
        ...each,
        preferences: each.preferences.map(({ post: wished, rank }) => ({
          post: wished ?? "",
          rank: 2 ** 53 - 6 + rank,
        })),
      }));
      const result = reassign({ ...scenario, people, policy: { preferences } });
      expect(result).toMatchObject({ status: "optimal", plan: { optimality: "proved" } });
    },
  );

  test("total-rank beyond what a certificate can hold: the plan, and the word that nobody has proved it", () => {
    const [first] = scenario.people;
    const people = [{ ...first, preferences: [{ post: "a", rank: 2 ** 53 - 4 }] }];
    const [old, ...others] = scenario.bodies;
    const bodies = [{ ...old, staff: { administrative: 1 } }, ...others];
    const result = reassign({ ...scenario, bodies, people, policy: { preferences: "total-rank" } });
    expect(result).toMatchObject({ status: "feasible", plan: { optimality: "claimed" } });
  });

  test("no time: stopped", () => {
    expect(reassign(scenario, { timeLimitMs: 0 })).toEqual({ status: "stopped" });
  });

  test("onProgress that says no: AbortError", () => {
    expect(() => reassign(scenario, { onProgress: () => false })).toThrow(AbortError);
  });
});

describe("ledger", () => {
  test.each([null, {}, { placements: [undefined] }, { placements: 3 }])(
    "what is no plan is said to be none: %j",
    (plan) => {
      expect(() => ledger(scenario, plan as unknown as Plan)).toThrow(RangeError);
      expect(() => ledger(scenario, plan as unknown as Plan)).toThrow(/not a plan/);
    },
  );
});

describe("an engine that lies is caught", () => {
  const lying = (change: (choice: Int32Array) => void): Engine => ({
    name: "liar",
    solve(program, control) {
      const outcome = networkEngine.solve(program, control);
      if (outcome.status !== "optimal") return outcome;
      const choice = outcome.answer.choice.slice();
      change(choice);
      return { status: "optimal", answer: { choice, extras: outcome.answer.extras } };
    },
  });

  test("an answer that breaks a row", () => {
    // everybody takes their first alternative, which is post a with one opening
    const engine = lying((choice) => choice.set([0, 3, 6]));
    expect(() => reassign(scenario, { engine })).toThrow(EngineError);
  });

  test("an answer that is worse than it need be", () => {
    // p and q both take post b, and post a, their first choice, stays empty
    const engine = lying((choice) => choice.set([1, 4, 7]));
    expect(() => reassign(scenario, { engine })).toThrow(/a better answer exists/);
  });

  test("infeasible, although everyone may wait", () => {
    const engine: Engine = { name: "liar", solve: () => ({ status: "infeasible" }) };
    expect(() => reassign(scenario, { engine })).toThrow(/infeasible, although/);
  });

  test("a failure is an error with its reason", () => {
    const engine: Engine = { name: "broken", solve: () => ({ status: "failed", reason: "no idea" }) };
    expect(() => reassign(scenario, { engine })).toThrow(/no idea/);
  });
});

describe("reassignAsync", () => {
  test.each(engines)("$name: the same result", async (engine) => {
    expect(await reassignAsync(scenario, { engine })).toEqual(reassign(scenario, { engine }));
  });

  test("a signal that has fired: AbortError, before any work", async () => {
    await expect(reassignAsync(scenario, { signal: AbortSignal.abort() })).rejects.toThrow(AbortError);
  });

  test("a signal that fires meanwhile: AbortError", async () => {
    const controller = new AbortController();
    const work = reassignAsync(scenario, { signal: controller.signal });
    controller.abort();
    await expect(work).rejects.toThrow(AbortError);
  });
});
