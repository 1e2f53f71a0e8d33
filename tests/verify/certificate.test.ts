import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestPrice } from "../../src/kernel/largest-price";
import type { Certificate, Plan, RowPrice } from "../../src/plan/types";
import { establishFacts } from "../../src/verify/facts";
import { readPrices } from "../../src/verify/prices";
import { verify } from "../../src/verify/verify";
import { adjustment, names } from "./cases/people";
import { chain, merge, two } from "./cases/reforms";
import { host, hostDefault, leaders, permit } from "./cases/rows";
import { mustBe, oneHead, onePool, oneSeat, ownBody } from "./cases/tight";
import { ceiling, transfers } from "./cases/totals";
import { type Case, planOf } from "./cases/write";

/** In the case `merge`, b2 lists the retained post that a2 merely stays in: better placed there. */
const best: Plan = {
  ...merge.plan,
  ...planOf({
    placements: [
      ["a1", "s/office", 1, "listed"],
      ["b1", "s/office", 1, "listed"],
      ["b2", "m/office", 2, "listed"],
    ],
    waiting: { a2: [["m/office", "no-seat"]] },
    goals: [
      ["minimums", [1, 0, 0]],
      ["place", [1]],
      ["preferences", [2, 1, 0, 0, 0, 0, 0, 0]],
    ],
  }),
  grants: merge.plan.grants,
  pools: merge.plan.pools,
  shortfalls: merge.plan.shortfalls,
};

const level = (numbers: Readonly<Record<number, number>>, levels = 12): number[] =>
  Array.from({ length: levels }, (_, k) => numbers[k] ?? 0);

/**
 * Levels: 0–2 minimums, 3 place, 4–7 affected people at ranks 1–4, 8–11 volunteers. One seat more in s would end a
 * shortage, bring b2 there from m (rank 1 for rank 2) and a2 into m (placed, at rank 3); one more in m would place a2.
 */
const prices: readonly RowPrice[] = [
  { rule: "minimum", post: "s/office", price: level({ 0: -1 }) },
  { rule: "body", body: "s", quotaType: "administrative", price: level({ 0: 1, 3: 1, 4: 1, 5: -1, 6: 1 }) },
  { rule: "post", post: "m/office", price: level({ 3: 1, 6: 1 }) },
];
const certificate: Certificate = { levels: 12, prices };

const answer = (plan: Plan, given: unknown): string =>
  verify(merge.scenario, plan, given as Certificate).optimality;

describe("a certificate", () => {
  it("proves the best plan and no other", () => {
    expect(verify(merge.scenario, best)).toEqual({ ok: true, violations: [], optimality: "claimed" });
    expect(answer(best, certificate)).toBe("proved");
    expect(answer(merge.plan, certificate)).toBe("claimed");
  });

  it("may price one level more, fewest grants, which decides nothing", () => {
    const longer = prices.map((row) => ({ ...row, price: [...row.price, row.rule === "minimum" ? 7 : -7] }));
    expect(answer(best, { levels: 13, prices: longer })).toBe("proved");
    expect(
      answer(best, { levels: 14, prices: longer.map((row) => ({ ...row, price: [...row.price, 0] })) }),
    ).toBe("claimed");
  });

  it("proves nothing of a plan that breaks a rule", () => {
    expect(answer({ ...best, shortfalls: [] }, certificate)).toBe("claimed");
  });

  const spoilt: readonly (readonly [string, unknown])[] = [
    ["null", null],
    ["a cycle", Object.assign([], { prices })],
    ["no prices", { levels: 12 }],
    ["another number of levels", { levels: 11, prices }],
    [
      "prices that are too short",
      { levels: 12, prices: prices.map((row) => ({ ...row, price: row.price.slice(1) })) },
    ],
    ["a fraction", { levels: 12, prices: [{ ...prices[0], price: level({ 0: -0.5 }) }, ...prices.slice(1)] }],
    [
      "a wrong sign",
      { levels: 12, prices: [...prices, { rule: "post", post: "s/office", price: level({ 11: -1 }) }] },
    ],
    [
      "a wrong sign of a minimum",
      { levels: 12, prices: [...prices, { rule: "minimum", post: "m/office", price: level({ 9: 1 }) }] },
    ],
    ["a row twice", { levels: 12, prices: [...prices, prices[1]] }],
    [
      "an unknown row",
      { levels: 12, prices: [...prices, { rule: "person", post: "s/office", price: level({}) }] },
    ],
    ["an unknown post", { levels: 12, prices: [...prices, { rule: "post", post: "x", price: level({}) }] }],
    [
      "an unknown pool",
      {
        levels: 12,
        prices: [...prices, { rule: "pool", jurisdiction: "x", quotaType: "worker", price: level({}) }],
      },
    ],
    [
      "an unknown rank",
      { levels: 12, prices: [...prices, { rule: "leaders", body: "s", rank: "x", price: level({}) }] },
    ],
    [
      "an office that is not hosted",
      {
        levels: 12,
        prices: [...prices, { rule: "office", body: "s", quotaType: "worker", price: level({ 11: 1 }) }],
      },
    ],
    [
      "a field too many",
      { levels: 12, prices: [...prices, { rule: "post", post: "s/office", price: level({}), slack: 0 }] },
    ],
    [
      "a price beyond exact sums",
      { levels: 12, prices: [...prices, { rule: "post", post: "s/office", price: level({ 3: 2 ** 50 }) }] },
    ],
  ];
  it.each(spoilt)("that has %s proves nothing", (_, given) => {
    expect(answer(best, given)).toBe("claimed");
    const proud = verify(merge.scenario, { ...best, optimality: "proved" }, given as Certificate);
    expect(proud.violations.map(({ code }) => code)).toEqual(["optimality-overstated"]);
  });

  it.each([0, 1, 2])("without its price %i proves nothing", (dropped) => {
    expect(answer(best, { levels: 12, prices: prices.filter((_, k) => k !== dropped) })).toBe("claimed");
  });
});

const sign = (rule: RowPrice["rule"], price: readonly number[]): number[] => {
  const first = price.find((number) => number !== 0) ?? 0;
  const flips = rule === "minimum" ? first > 0 : first < 0;
  return price.map((number) => (flips ? -number : number));
};

const rowsOf = ({ scenario }: Case): RowPrice[] => [
  ...scenario.posts.flatMap(({ id }): RowPrice[] => [
    { rule: "post", post: id, price: [] },
    { rule: "minimum", post: id, price: [] },
  ]),
  ...scenario.bodies.map(
    ({ id }): RowPrice => ({ rule: "body", body: id, quotaType: "administrative", price: [] }),
  ),
  ...scenario.jurisdictions.map(
    ({ id }): RowPrice => ({ rule: "pool", jurisdiction: id, quotaType: "administrative", price: [] }),
  ),
];

test.prop(
  [
    fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 12, maxLength: 12 }), {
      minLength: 10,
      maxLength: 10,
    }),
  ],
  { numRuns: 500 },
)("no prices at all prove a plan that is not the best", (numbers) => {
  const drawn = rowsOf(merge).map(
    (row, k): RowPrice => ({ ...row, price: sign(row.rule, numbers[k % numbers.length]) }),
  );
  expect(answer(merge.plan, { levels: 12, prices: drawn })).toBe("claimed");
});

describe("prices worked out by hand", () => {
  const proof = (
    { scenario, plan }: Case,
    given: readonly (Omit<RowPrice, "price"> & { at: Readonly<Record<number, number>> })[],
  ) => {
    const levels = plan.goals.flatMap(({ value }) => value).length;
    const rows = given.map(({ at, ...row }) => ({ ...row, price: level(at, levels) }) as unknown as RowPrice);
    return verify(scenario, plan, { levels, prices: rows });
  };

  it("nothing but wishes: a permit", () => {
    // f1 at rank 1, f2 in an own seat, x2 at rank 1, x1 has nowhere to go.
    expect(proof(permit, [])).toMatchObject({ ok: true, optimality: "proved" });
  });

  it("a hosted office that is large enough", () => {
    expect(proof(hostDefault, [])).toMatchObject({ ok: true, optimality: "proved" });
  });

  it("two posts with minimums that nobody lists enough, and a shortage for each", () => {
    // Only o1 lists n1, for either of its posts, a first; o2 lists n2.
    const minimums = [
      { rule: "minimum", post: "n1/a", at: { 0: -1 } },
      { rule: "minimum", post: "n1/b", at: { 2: -1 } },
      { rule: "minimum", post: "n2/a", at: { 1: -1 } },
    ] as const;
    expect(proof(two, minimums)).toMatchObject({ ok: true, optimality: "proved" });
    expect(proof(two, minimums.slice(1)).optimality).toBe("claimed");
  });

  it("names that are treacherous: one post for two", () => {
    const post = { rule: "post", post: "hasOwnProperty", at: { 3: 1, 4: 1 } } as const;
    expect(proof(names, [post])).toMatchObject({ ok: true, optimality: "proved" });
    expect(proof(names, [{ ...post, at: { 3: 1 } }]).optimality).toBe("claimed");
  });

  it("a chain of reforms that leaves room for everybody", () => {
    expect(proof(chain, [])).toMatchObject({ ok: true, optimality: "proved" });
  });

  it("a granted quota for three, of whom one stays in it, and a fourth who wants it at rank 2", () => {
    const row = { rule: "body", body: "branch", quotaType: "administrative", at: { 9: 1, 10: -1 } } as const;
    expect(proof(transfers, [row])).toMatchObject({ ok: true, optimality: "proved" });
    expect(proof(transfers, []).optimality).toBe("claimed");
  });

  it("two seats for three, of whom the others could go elsewhere: declines, whole bodies, adjustment", () => {
    const rows = ["new/a", "new/b"].map((post) => ({ rule: "post", post, at: { 3: 1, 4: 1 } }) as const);
    expect(proof(adjustment, rows)).toMatchObject({ ok: true, optimality: "proved" });
    expect(proof(adjustment, rows.slice(1)).optimality).toBe("claimed");
    expect(proof(adjustment, [{ ...rows[0], at: { 3: 1 } }, rows[1]]).optimality).toBe("claimed");
  });

  it("total ranks and recovery: one seat more saves a rank and costs a unit", () => {
    const post = { rule: "post", post: "e/office", at: { 1: 1, 3: -1 } } as const;
    const body = { rule: "body", body: "e", quotaType: "administrative", at: { 3: 1 } } as const;
    expect(proof(ceiling, [post, body])).toMatchObject({ ok: true, optimality: "proved" });
    expect(proof(ceiling, [post]).optimality).toBe("claimed");
    const pool = { rule: "pool", jurisdiction: "city", quotaType: "administrative", at: { 3: 1 } } as const;
    expect(proof(ceiling, [post, body, pool]).optimality).toBe("claimed");
  });

  it("an office and a leader's rank that bind", () => {
    // host: h1 would sit in o/two at rank 1, but two affected people fill both seats of the office.
    const seats = {
      rule: "office",
      body: "office",
      quotaType: "administrative",
      at: { 4: 1, 10: 1, 12: -1 },
    } as const;
    expect(proof(host, [seats])).toMatchObject({ ok: true, optimality: "proved" });
    expect(proof(host, []).optimality).toBe("claimed");
    const head = { rule: "leaders", body: "m", rank: "head", at: { 4: 1, 6: -1 } } as const;
    expect(proof(leaders, [head])).toMatchObject({ ok: true, optimality: "proved" });
    expect(proof(leaders, []).optimality).toBe("claimed");
  });

  // A place saved and a rank 1 won, by one more of what is short.
  const gain = { 3: 1, 4: 1 };
  it.each([
    [oneHead, [{ rule: "leaders", body: "n", rank: "head", at: gain }]],
    [oneSeat, [{ rule: "body", body: "n", quotaType: "administrative", at: gain }]],
    [
      onePool,
      [
        { rule: "pool", jurisdiction: "city", quotaType: "administrative", at: gain },
        { rule: "body", body: "a", quotaType: "administrative", at: gain },
        { rule: "body", body: "b", quotaType: "administrative", at: gain },
      ],
    ],
    [mustBe, [{ rule: "minimum", post: "n/must", at: { 1: -1, 2: 1 } }]],
  ] as const)("$name", (given, rows) => {
    expect(proof(given, rows)).toMatchObject({ ok: true, optimality: "proved" });
    expect(proof(given, rows.slice(1)).optimality).toBe("claimed");
  });

  it("one's own body as a wish needs none", () => {
    expect(proof(ownBody, [])).toMatchObject({ ok: true, optimality: "proved" });
  });
});

it("prices are read up to the size at which five of them still add up exactly", () => {
  const read = (price: number): unknown =>
    readPrices(establishFacts(merge.scenario), 12, {
      levels: 12,
      prices: [{ rule: "post", post: "s/office", price: level({ 3: price }) }],
    });
  expect(read(largestPrice)).toBeDefined();
  expect(read(largestPrice + 1)).toBeUndefined();
});
