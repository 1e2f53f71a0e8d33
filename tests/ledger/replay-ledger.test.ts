import { describe, expect, test } from "vitest";
import { replayLedger } from "../../src/ledger/replay-ledger";
import type { Ledger, LedgerBalance } from "../../src/ledger/types";

const balance = (account: string, before: number, debits: number, credits: number): LedgerBalance => ({
  book: "quota",
  account,
  unit: "administrative",
  before,
  debits,
  credits,
  after: before + debits - credits,
});
const entry = { number: 1, book: "quota", cause: "merge", unit: "administrative" } as const;
const ledger: Ledger = {
  entries: [
    { ...entry, credit: "body:old", debit: "body:new", count: 5 },
    { ...entry, number: 2, credit: "body:new", debit: "reserve:city", count: 2 },
  ],
  balances: [balance("body:new", 0, 5, 2), balance("body:old", 5, 0, 5), balance("reserve:city", 1, 2, 0)],
};

describe("replayLedger", () => {
  test("gives the balances of a sound ledger", () => {
    expect(replayLedger(ledger)).toEqual(ledger.balances);
  });

  test("differs where an entry, or a balance, was changed", () => {
    const [first, ...rest] = ledger.entries;
    expect(replayLedger({ ...ledger, entries: [{ ...first, count: 4 }, ...rest] })).not.toEqual(
      ledger.balances,
    );
    expect(replayLedger({ ...ledger, entries: rest })).not.toEqual(ledger.balances);
    const balances = ledger.balances.map((one, k) => (k === 1 ? { ...one, after: one.after + 1 } : one));
    expect(replayLedger({ ...ledger, balances })).not.toEqual(balances);
  });

  test("does not lose what is moved to an account that the balances leave out", () => {
    const balances = ledger.balances.slice(0, 2);
    expect(replayLedger({ ...ledger, balances })).toContainEqual(balance("reserve:city", 0, 2, 0));
  });

  test("an account called like another in a different book is another account", () => {
    const people = {
      ...entry,
      number: 3,
      book: "people",
      credit: "body:old",
      debit: "waiting",
      count: 1,
    } as const;
    const after = replayLedger({ ...ledger, entries: [...ledger.entries, people] });
    expect(after.find((one) => one.book === "quota" && one.account === "body:old")?.after).toBe(0);
    expect(after.find((one) => one.book === "people" && one.account === "body:old")?.after).toBe(-1);
  });
});
