import { describe, expect, it } from "vitest";
import { ExplainError } from "../../src/explain/explain-error";
import { explainPlacement } from "../../src/explain/explain-placement";
import { outcomesOf } from "../../src/explain/outcomes-of";
import { priceOf } from "../../src/explain/price-of";
import { priceTable } from "../../src/explain/price-table";
import type { Rung } from "../../src/explain/types";
import { whyNot } from "../../src/explain/why-not";
import { withdrawals } from "../../src/explain/withdrawals";
import { parseScenario } from "../../src/model/parse-scenario";
import type { Scenario } from "../../src/model/types";
import { reassign } from "../../src/reassign/reassign";
import type { Planned } from "../../src/reassign/result";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

/** 张 has 一, 王 has 二 (their second), 赵 waits: 一 and 二 have one seat each, and the pool pays for two. */
function scenarioOf(policy: Scenario["policy"] = {}): Scenario {
  return parseScenario(
    scenarioWith({
      bodies: [
        department("旧局", { quota: { administrative: 3 }, staff: { administrative: 3 } }),
        department("新局"),
      ],
      reforms: [
        { kind: "abolish", body: "旧局" },
        { kind: "establish", body: "新局", quota: { administrative: { min: 0, max: 2 } } },
      ],
      posts: [post("一", "新局"), post("三", "新局", { openings: { max: 0 } }), post("二", "新局")],
      people: [
        person("王", "旧局", ["一", "二"]),
        person("张", "旧局", ["一"]),
        person("赵", "旧局", ["二", "三"], { acceptsAdjustment: false }),
      ],
      policy,
    }),
  );
}

function solved(scenario: Scenario): Planned {
  const result = reassign(scenario);
  if (!("plan" in result)) throw new Error(result.status);
  return result;
}

const scenario = scenarioOf();
const result = solved(scenario);
const moved = (rung: Rung | undefined) => (rung?.status === "possible" ? rung.change.moves : rung?.status);

describe("whyNot", () => {
  it("names who gives way, along the chain, and what each goal loses", () => {
    expect(result.plan.placements.map((entry) => [entry.person, entry.post])).toEqual([
      ["张", "一"],
      ["赵", "二"],
    ]);
    const answer = whyNot(scenario, result, "王", "一");
    expect(answer).toEqual({
      person: "王",
      post: "一",
      status: "possible",
      method: "potentials",
      change: {
        moves: [
          { person: "王", from: { at: "waiting" }, to: { at: "post", post: "一" } },
          { person: "张", from: { at: "post", post: "一" }, to: { at: "waiting" } },
        ],
        goals: [
          { goal: "minimums", before: [0, 0, 0], after: [0, 0, 0] },
          { goal: "place", before: [1], after: [1] },
          { goal: "preferences", before: [2, 0, 0, 0, 0, 0, 0, 0], after: [2, 0, 0, 0, 0, 0, 0, 0] },
        ],
        granted: { before: 2, after: 2 },
      },
    });
  });

  it("gives every reason where the pair is not eligible, and the limit where it cannot be", () => {
    expect(whyNot(scenario, result, "张", "二")).toMatchObject({
      status: "not-eligible",
      reasons: ["not-listed"],
    });
    expect(whyNot(scenario, result, "赵", "三")).toEqual({
      person: "赵",
      post: "三",
      status: "impossible",
      method: "potentials",
      causes: [{ code: "limit", limit: { post: "三" } }],
    });
    expect(whyNot(scenario, result, "赵", "二")).toEqual({ person: "赵", post: "二", status: "has-it" });
  });

  it("does not depend on the order of the lists", () => {
    const turned = parseScenario({
      ...scenario,
      posts: [...scenario.posts].reverse(),
      people: [...scenario.people].reverse(),
      bodies: [...scenario.bodies].reverse(),
    });
    const again = solved(turned);
    expect(whyNot(turned, again, "王", "二")).toEqual(whyNot(scenario, result, "王", "二"));
    expect(priceTable(turned, again)).toEqual(priceTable(scenario, result));
    expect(withdrawals(turned, again)).toEqual(withdrawals(scenario, result));
    expect(outcomesOf(turned, again)).toEqual(outcomesOf(scenario, result));
  });
});

describe("explainPlacement", () => {
  it("goes through every better choice, for who waits through all", () => {
    const { place, better } = explainPlacement(scenario, result, "王");
    expect(place).toEqual({ at: "waiting" });
    expect(better.map(({ post, rank, status }) => [post, rank, status])).toEqual([
      ["一", 1, "possible"],
      ["二", 2, "possible"],
    ]);
    expect(explainPlacement(scenario, result, "张")).toEqual({
      person: "张",
      place: { at: "post", post: "一" },
      rank: 1,
      basis: "listed",
      better: [],
    });
  });
});

describe("priceOf", () => {
  it("is two-sided: a seat more in a full body places nobody, one less makes one wait", () => {
    const { method, more, less } = priceOf(scenario, result, { post: "一" }, { steps: 2 });
    expect(method).toBe("potentials");
    expect(moved(more[0])).toEqual([]);
    expect(moved(less[0])).toEqual([
      { person: "张", from: { at: "post", post: "一" }, to: { at: "waiting" } },
    ]);
    expect(less[1]).toEqual({ by: -2, status: "infeasible" });
  });

  it("of a body says who would be placed, in the table behind what gains more", () => {
    const { more } = priceOf(scenario, result, { body: "新局", quotaType: "administrative" });
    expect(moved(more[0])).toEqual([]);
    const wider = parseScenario({
      ...scenario,
      posts: scenario.posts.map((entry) => ({ ...entry, openings: { max: 2 } })),
    });
    const found = solved(wider);
    expect(priceTable(wider, found)[0]).toMatchObject({
      limit: { body: "新局", quotaType: "administrative" },
      more: [
        {
          by: 1,
          status: "possible",
          change: { goals: [{}, { goal: "place", before: [1], after: [0] }, {}] },
        },
      ],
    });
  });
});

describe("outcomesOf", () => {
  it("says what is forced, what is one of several, and what lots decided", () => {
    expect(outcomesOf(scenario, result, "王")).toEqual([
      {
        person: "王",
        method: "potentials",
        places: [{ at: "waiting" }, { at: "post", post: "一" }],
        forced: false,
        byLot: false,
      },
    ]);
    expect(outcomesOf(scenario, result, "赵")[0]).toMatchObject({ forced: true, byLot: false });
    const drawn = scenarioOf({ seed: "2019" });
    expect(outcomesOf(drawn, solved(drawn), "王")[0]).toMatchObject({ forced: false, byLot: true });
  });
});

describe("withdrawals", () => {
  it("say who moves up, the worst first", () => {
    const { withdrawals: all, worst } = withdrawals(scenario, result);
    expect(all.map(({ person }) => person)).toEqual(["张", "赵"]);
    expect(worst.map(({ person }) => person)).toEqual(["赵", "张"]);
    expect(worst[1]).toMatchObject({ change: { moves: [{ person: "张" }, { person: "王" }] } });
  });
});

describe("a question that makes no sense", () => {
  const another = scenarioOf({ goals: ["place"] });
  it.each([
    ["unknown-person", () => whyNot(scenario, result, "无", "一")],
    ["unknown-post", () => whyNot(scenario, result, "王", "无")],
    ["unknown-person", () => outcomesOf(scenario, result, "无")],
    ["unknown-person", () => explainPlacement(scenario, result, "__proto__")],
    ["unknown-limit", () => priceOf(scenario, result, { post: "无" })],
    ["unknown-limit", () => priceOf(scenario, result, { body: "旧局", quotaType: "administrative" })],
    ["unknown-limit", () => priceOf(scenario, result, { jurisdiction: "city", quotaType: "constructor" })],
    ["unknown-limit", () => priceOf(scenario, result, null as never)],
    ["no-plan", () => whyNot(scenario, { status: "stopped" }, "王", "一")],
    ["no-plan", () => priceTable(scenario, null as never)],
    ["plan-of-another-scenario", () => whyNot(another, result, "王", "一")],
    ["plan-of-another-scenario", () => withdrawals(scenario, { plan: {} } as never)],
  ] as const)("is an error with a code: %s", (code, ask) => {
    expect(ask).toThrow(ExplainError);
    expect(ask).toThrow(expect.objectContaining({ code }));
  });

  it("of a ladder too long is a RangeError", () => {
    expect(() => priceOf(scenario, result, { post: "一" }, { steps: 0 })).toThrow(RangeError);
  });
});
