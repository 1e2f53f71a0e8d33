import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Certificate, Plan } from "../../src/plan/types";
import { verify } from "../../src/verify/verify";
import { cases } from "./cases/cases";
import { merge } from "./cases/reforms";

const codesOf = (plan: unknown): string[] =>
  verify(merge.scenario, plan as Plan).violations.map(({ code }) => code);

const cyclic: Record<string, unknown> = { ...merge.plan };
cyclic.placements = cyclic;
const ring: unknown[] = [];
ring.push(ring);
const throwing = {
  get placements(): never {
    throw new Proxy({}, { getPrototypeOf: () => expect.unreachable(), get: () => expect.unreachable() });
  },
};
const revoked = Proxy.revocable([], {});
revoked.revoke();

const hostile: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["undefined", undefined],
  ["a number", 7],
  ["text", "{}"],
  ["a list", [merge.plan]],
  ["a function", () => merge.plan],
  ["an empty object", {}],
  ["a plan that is its own list", cyclic],
  ["a list that is its own entry", { ...merge.plan, waiting: ring }],
  ["reasons that are their own", { ...merge.plan, waiting: [{ person: "b2", reasons: ring }] }],
  ["a getter that throws", { ...merge.plan, ...Object.create(null, {}), placements: throwing }],
  [
    "a list that throws",
    Object.defineProperty({ ...merge.plan }, "placements", {
      get: () => throwing.placements,
      enumerable: true,
    }),
  ],
  ["a revoked proxy", { ...merge.plan, pools: revoked.proxy }],
  [
    "a list without end",
    { ...merge.plan, grants: new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 53 : undefined) }) },
  ],
  ["a list of holes", { ...merge.plan, staying: new Array(2 ** 32 - 1) }],
  ["a hole", { ...merge.plan, staying: new Array(1) }],
  ["fields inherited", Object.create(merge.plan)],
  [
    "an infinite count",
    { ...merge.plan, grants: [{ body: "s", quotaType: "administrative", count: Number.POSITIVE_INFINITY }] },
  ],
  ["NaN", { ...merge.plan, goals: [{ goal: "place", value: [Number.NaN] }] }],
  ["a big integer", { ...merge.plan, shortfalls: [{ post: "s/office", missing: 1n }] }],
  ["a boxed text", { ...merge.plan, engine: Object("x") }],
  ["a note of no kind", { ...merge.plan, notes: [{ code: "__proto__" }] }],
  ["a note of nothing", { ...merge.plan, notes: [null] }],
  ["a symbol", { ...merge.plan, optimality: Symbol("proved") }],
];

describe("what is no plan is a violation", () => {
  it.each(hostile)("%s", (_, plan) => expect(codesOf(plan)).toEqual(["plan-malformed"]));

  it("says where it stopped reading, and what should stand there", () => {
    const spoilt = { ...merge.plan, waiting: [{ person: "b2", reasons: [{ code: "no-seat", post: 7 }] }] };
    const [violation] = verify(merge.scenario, spoilt as unknown as Plan).violations;
    expect(violation).toEqual({
      code: "plan-malformed",
      ids: [],
      field: "waiting[0].reasons",
      expected: "text",
    });
  });
});

it("reads every field once, so that nothing can answer twice", () => {
  let reads = 0;
  const [first, ...rest] = merge.plan.placements;
  const shifty = {
    ...first,
    get post() {
      return reads++ === 0 ? first.post : "m/office";
    },
  };
  expect(codesOf({ ...merge.plan, placements: [shifty, ...rest] })).toEqual([]);
  expect(reads).toBe(1);
});

it("counts to the largest numbers without losing one", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const grants = ["a", "b", "m"].map((body) => ({ body, quotaType: "administrative", count: most }));
  const { violations } = verify(merge.scenario, { ...merge.plan, grants: [...grants, ...merge.plan.grants] });
  const overdrawn = violations.find(({ code }) => code === "pool-overdrawn");
  expect(overdrawn).toMatchObject({ found: (3n * BigInt(most) + 2n).toString(), expected: 4 });
});

it("takes ids that are names of inherited properties for what they are: unknown", () => {
  const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const placements = ids.map((id) => ({ person: id, post: id, rank: 1, basis: "listed" as const }));
  const { violations } = verify(merge.scenario, { ...merge.plan, placements });
  expect(violations.filter(({ code }) => code === "unknown-person").map((found) => found.ids[0])).toEqual(
    ids,
  );
  expect(violations.filter(({ code }) => code === "unknown-post").map((found) => found.ids[0])).toEqual(ids);
});

test.prop([fc.anything(), fc.constantFrom(...cases)])(
  "any value gets an answer",
  (value, { scenario, plan }) => {
    const { ok, violations } = verify(scenario, value as Plan);
    expect([ok, violations.length > 0]).toEqual([false, true]);
    expect(verify(scenario, plan, value as Certificate).ok).toBe(true);
  },
);

const fields = Object.keys(merge.plan) as (keyof Plan)[];

test.prop([fc.constantFrom(...fields), fc.array(fc.anything()), fc.constantFrom(...cases)])(
  "any list in place of one of a plan gets an answer",
  (field, value, { scenario, plan }) => {
    const { ok } = verify(scenario, { ...plan, [field]: value });
    expect(ok).toBe(JSON.stringify(value) === JSON.stringify(plan[field]));
  },
);

describe("the engine of a plan is a name", () => {
  it.each(["", "a\u0000b", "x".repeat(65), "two\nlines", "\ud800"])("%j is none", (engine) => {
    expect(verify(merge.scenario, { ...merge.plan, engine }).violations).toEqual([
      {
        code: "plan-malformed",
        ids: [],
        field: "engine",
        expected: "a name of 1 to 64 characters, none of them a control character",
      },
    ]);
  });

  it.each(["network", "手工编排", "x".repeat(64), "😀"])("%s is one", (engine) => {
    expect(verify(merge.scenario, { ...merge.plan, engine }).ok).toBe(true);
  });
});
