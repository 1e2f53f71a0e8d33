import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../src/ledger/ledger-of";
import type { Scenario } from "../../src/model/types";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";
import { small } from "../fixtures/small-scenario";
import { expectSound } from "./laws";
import { solved } from "./solved";

const example = (name: string): Scenario =>
  JSON.parse(readFileSync(new URL(`../../examples/scenarios/${name}.json`, import.meta.url), "utf8"));

/** A city that merges, establishes, cuts and moves quota to a county, with the numbers and names of the moment. */
function reform(names: Names, n: Numbers): Scenario {
  return scenarioWith({
    ranks: [{ id: "head" }],
    jurisdictions: [
      { id: names.city, total: { administrative: 60 }, ceiling: { administrative: 60 - n.demanded } },
      { id: names.county, parent: names.city },
    ],
    bodies: [
      department(names.old, {
        jurisdiction: names.city,
        quota: { administrative: 20 },
        staff: { administrative: 12 },
        leaders: { head: { approved: 2, present: 1 } },
      }),
      department(names.merged, { jurisdiction: names.city }),
      department(names.fresh, { jurisdiction: names.city }),
      department(names.branch, { jurisdiction: names.county, quota: { administrative: 3 } }),
    ],
    reforms: [
      {
        kind: "merge",
        from: [names.old],
        into: names.merged,
        quota: { administrative: 14 },
        document: "甲1号",
      },
      {
        kind: "establish",
        body: names.fresh,
        quota: { administrative: { min: 0, max: n.wanted } },
        leaders: { head: 0 },
      },
      {
        kind: "transfer",
        from: names.old,
        to: names.branch,
        mode: "people-with-quota",
        quota: { administrative: n.moved },
        staff: { administrative: 1 },
        people: [names.mover],
        duties: ["named"],
        approval: "from-city",
      },
    ],
    approvals: [
      {
        id: "from-city",
        document: "乙2号",
        from: names.city,
        to: names.county,
        quotaType: "administrative",
        count: 5,
      },
      { id: "from-above", document: "丙3号", to: names.county, quotaType: "administrative", count: n.above },
    ],
    duties: [
      { id: "named", name: "随人员划转", from: names.old, to: names.branch },
      { id: "unnamed", name: "随机构划转", from: names.old, to: names.merged },
      { id: "kept", name: "不动", from: names.branch, to: names.branch },
    ],
    posts: [post(names.seat, names.fresh, { openings: { max: n.seats } })],
    people: [
      person(names.mover, names.old, []),
      person(names.first, names.old, [names.seat]),
      person(names.second, names.old, [], { preferences: [{ post: names.seat, rank: 2 }] }),
    ],
    policy: { goals: ["place", "preferences", ...(n.recovers ? (["recover"] as const) : [])] },
  });
}

const plain = {
  city: "市本级",
  county: "固阳县",
  old: "原农业局",
  merged: "农牧局",
  fresh: "政务服务局",
  branch: "分局",
  seat: "政务服务局/办公室",
  mover: "甲",
  first: "乙",
  second: "丙",
};
type Names = Readonly<Record<keyof typeof plain, string>>;
const numbers = { demanded: 2, wanted: 4, moved: 2, above: 3, seats: 1, recovers: false };
type Numbers = typeof numbers;

describe("ledgerOf", () => {
  test("one reform, entry by entry", () => {
    const { model, plan } = solved(reform(plain, numbers));
    const lines = expectSound(model, plan).entries.map(
      ({ book, cause, document, unit, credit, debit, count }) =>
        `${book} ${cause} ${document ?? "–"}: ${count} ${unit}, ${credit} → ${debit}`,
    );
    expect(lines).toEqual([
      "quota merge 甲1号: 18 administrative, body:原农业局 → body:农牧局",
      "quota merge 甲1号: 4 administrative, body:农牧局 → reserve:市本级",
      "leaders merge 甲1号: 2 head, body:原农业局 → body:农牧局",
      "people merge 甲1号: 8 unlisted, staff:administrative:原农业局 → staff:administrative:农牧局",
      "quota transfer 乙2号: 2 administrative, body:原农业局 → reserve:市本级",
      "people transfer –: 1 unlisted, staff:administrative:原农业局 → staff:administrative:分局",
      "people transfer –: 1 甲, body:原农业局 → body:分局",
      "duties transfer –: 1 named, body:原农业局 → body:分局",
      "quota approval 乙2号: 2 administrative, reserve:市本级 → reserve:固阳县",
      "quota approval 丙3号: 3 administrative, outside → reserve:固阳县",
      "quota ceiling –: 2 administrative, reserve:市本级 → recovered:市本级",
      "quota grant –: 2 administrative, reserve:固阳县 → body:分局",
      "quota grant –: 1 administrative, reserve:市本级 → body:政务服务局",
      "people listed –: 1 乙, body:原农业局 → post:政务服务局/办公室",
      "people waiting –: 1 丙, body:原农业局 → waiting",
      "duties duty –: 1 unnamed, body:原农业局 → body:农牧局",
    ]);
  });

  test("sound for every number and for names that collide, word by word, with those of accounts", () => {
    const nasty = [
      "unlisted",
      "waiting",
      "outside",
      "__proto__",
      "toString",
      "body:x",
      "staff:administrative:x",
      "a b",
      "😀",
    ];
    const name = fc.oneof(
      fc.constantFrom(...nasty),
      fc.string({ minLength: 1, maxLength: 3, unit: "grapheme" }),
    );
    const keys = Object.keys(plain) as (keyof typeof plain)[];
    const names = fc
      .uniqueArray(name, { minLength: keys.length, maxLength: keys.length })
      .map((drawn) => Object.fromEntries(keys.map((key, k) => [key, drawn[k]])) as Names);
    const drawn = fc.record({
      demanded: fc.nat({ max: 10 }),
      wanted: fc.nat({ max: 6 }),
      moved: fc.integer({ min: 1, max: 5 }),
      above: fc.integer({ min: 1, max: 3 }),
      seats: fc.nat({ max: 3 }),
      recovers: fc.boolean(),
    });
    fc.assert(
      fc.property(names, drawn, (some, amounts) => {
        const { model, plan } = solved(reform(some, amounts));
        expectSound(model, plan);
      }),
      { numRuns: 200 },
    );
  });

  test("the goal `recover` is told apart from what the ceiling demands", () => {
    const { model, plan } = solved(reform(plain, { ...numbers, recovers: true, seats: 0 }));
    const { entries } = expectSound(model, plan);
    const recovered = entries.filter(({ debit }) => debit === "recovered:市本级");
    expect(recovered.map(({ cause, count }) => [cause, count])).toEqual([
      ["ceiling", 2],
      ["recover", 42],
    ]);
  });

  test.each(["baotou", "banners"])("the example %s reconciles to the unit", (name) => {
    const { model, plan } = solved(example(name));
    expectSound(model, plan);
  });

  test("a document without optional lists", () => {
    const { model, plan } = solved(small as unknown as Scenario);
    expectSound(model, plan);
  });

  test("a person whom the plan forgets is still to be seen", () => {
    const { model, plan } = solved(reform(plain, numbers));
    const { balances } = ledgerOf(model, { ...plan, waiting: [] });
    expect(balances).toContainEqual({
      book: "people",
      account: "body:原农业局",
      unit: "丙",
      before: 1,
      debits: 0,
      credits: 0,
      after: 1,
    });
  });

  test("plans that speak of others, or of less than nothing, are refused", () => {
    const { model, plan } = solved(reform(plain, numbers));
    const grant = { body: "分局", quotaType: "administrative", count: 1 };
    expect(() => ledgerOf(model, { ...plan, waiting: [{ person: "丁", reasons: [] }] })).toThrow(RangeError);
    expect(() => ledgerOf(model, { ...plan, grants: [{ ...grant, body: "别的局" }] })).toThrow(RangeError);
    expect(() => ledgerOf(model, { ...plan, grants: [{ ...grant, count: -1 }] })).toThrow(RangeError);
    expect(() => ledgerOf(model, { ...plan, grants: [{ ...grant, count: 0.5 }] })).toThrow(RangeError);
  });
});
