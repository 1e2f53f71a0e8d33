import { describe, expect, it } from "vitest";
import type { Certificate, Plan } from "../../src/plan/types";
import { verify } from "../../src/verify/verify";
import { brothers, continuity, directed, held, preferred } from "./cases/office";
import type { Case } from "./cases/write";

/** A price by the levels at which it is not zero. */
type Sparse = Readonly<Record<number, number>>;
type Row = Readonly<Record<string, unknown>> & { readonly at: Sparse };

const widthOf = (goals: Plan["goals"]): number => goals.flatMap(({ value }) => value).length;

function stage(goals: Plan["goals"], rows: readonly Row[]) {
  const levels = widthOf(goals);
  const full = (at: Sparse) => Array.from({ length: levels }, (_, k) => at[k] ?? 0);
  return { levels, prices: rows.map(({ at, ...row }) => ({ ...row, price: full(at) })) };
}

const answer = ({ scenario, plan }: Case, rows: readonly Row[]): string =>
  verify(scenario, plan, stage(plan.goals, rows) as unknown as Certificate).optimality;

describe("prices of reserved seats", () => {
  const row = (...reserves: number[]): Row => ({ rule: "reserved", post: "n/a", reserves, at: { 3: 1 } });

  it("prove that nobody else fits in, by any entries that bind", () => {
    expect(answer(held, [row(0, 1)])).toBe("proved");
    expect(answer(held, [row(0)])).toBe("proved");
  });

  it.each([
    ["entries that do not bind", [row(1)]],
    ["none", []],
    ["one twice", [row(0), row(0)]],
    ["no entries", [row()]],
    ["entries that there are not", [row(0, 2)]],
    ["entries out of order", [row(1, 0)]],
    ["an entry twice", [row(0, 0)]],
    ["a wrong sign", [{ ...row(0), at: { 3: -1 } }]],
  ])("prove nothing: %s", (_, rows) => expect(answer(held, rows)).toBe("claimed"));
});

describe("prices of rows that keep relatives apart", () => {
  const row = { rule: "relatives", person: "x1", post: "n/a", relative: "x2", at: { 3: 1 } };

  it("prove that only one of them can be there", () => expect(answer(brothers, [row])).toBe("proved"));

  it.each([
    ["none", []],
    ["for a post that the first does not list", [{ ...row, post: "n/b" }]],
    ["the larger id first", [{ ...row, person: "x2", relative: "x1" }]],
    ["with someone who is no relative", [{ ...row, relative: "x1" }]],
    [
      "from an own seat that an affected person has not",
      [{ rule: "relatives", person: "x1", relative: "x2", at: { 3: 1 } }],
    ],
    ["twice", [row, row]],
  ])("prove nothing: %s", (_, rows) => expect(answer(brothers, rows)).toBe("claimed"));
});

describe("prices of what sections keep", () => {
  const row = { rule: "continuity", body: "s", section: "records", at: { 3: -1 } };

  it("prove that one has to be missing", () => expect(answer(continuity, [row])).toBe("proved"));

  it.each([
    ["none", []],
    ["of a section where nobody is missing", [{ ...row, section: "office" }]],
    ["of a section that there is not", [{ ...row, section: "nowhere" }]],
    ["a wrong sign", [{ ...row, at: { 3: 1 } }]],
  ])("prove nothing: %s", (_, rows) => expect(answer(continuity, rows)).toBe("claimed"));
});

describe("costs of single pairs", () => {
  // One seat more would take x3, whom nobody names.
  const seat = { rule: "post", post: "n/a", at: { 2: 1, 4: 1 } };

  it("units' tiers and outsiders", () => {
    expect(answer(preferred, [seat])).toBe("proved");
    expect(answer(preferred, [])).toBe("claimed");
    expect(answer(preferred, [{ ...seat, at: { 4: 1 } }])).toBe("claimed");
  });
});

describe("the directed stage", () => {
  const [note] = directed.plan.notes;
  const goals = note?.code === "directed" ? note.goals : [];
  const first = stage(directed.plan.goals, [{ rule: "post", post: "n/a", at: { 3: 1, 4: 1 } }]);
  const second = stage(goals, [
    { rule: "post", post: "n/a", at: { 0: 1, 4: 1 } },
    { rule: "post", post: "n/b", at: { 0: 1, 7: 1 } },
  ]);
  const given = (certificate: unknown): string =>
    verify(directed.scenario, directed.plan, certificate as Certificate).optimality;

  it("is proved by prices of its own, beside those of the voluntary stage", () => {
    expect(given({ ...first, directed: second })).toBe("proved");
  });

  it.each([
    ["the voluntary stage alone", first],
    ["the directed stage alone", { levels: 10, prices: [], directed: second }],
    ["the same prices for both", { ...first, directed: first }],
    ["one price missing", { ...first, directed: { ...second, prices: second.prices.slice(1) } }],
    ["a stage in the directed stage", { ...first, directed: { ...second, directed: second } }],
    ["no stage", { ...first, directed: null }],
    [
      "a getter that throws",
      {
        ...first,
        get directed(): never {
          throw new Error("no");
        },
      },
    ],
  ])("is not proved by %s", (_, certificate) => expect(given(certificate)).toBe("claimed"));
});
