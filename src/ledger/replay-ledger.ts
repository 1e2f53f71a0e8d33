import type { Ledger, LedgerBalance } from "./types";

/**
 * Plays a ledger's entries from its opening balances, and says where every account ends. Of the ledger's balances only
 * what stands `before` is read. For a sound ledger the result equals `ledger.balances`; an entry to an account that
 * the balances leave out adds that account at the end.
 *
 * @example replayLedger(ledger).find(({ account }) => account === "waiting")?.after
 */
export function replayLedger(ledger: Ledger): readonly LedgerBalance[] {
  const accounts = new Map<string, LedgerBalance>();
  const keyOf = (book: string, account: string, unit: string): string =>
    JSON.stringify([book, account, unit]);
  for (const { book, account, unit, before } of ledger.balances) {
    const opening = { book, account, unit, before, debits: 0, credits: 0, after: before };
    accounts.set(keyOf(book, account, unit), opening);
  }
  for (const { book, unit, credit, debit, count } of ledger.entries) {
    for (const [account, debits, credits] of [
      [credit, 0, count],
      [debit, count, 0],
    ] as const) {
      const key = keyOf(book, account, unit);
      const at = accounts.get(key) ?? { book, account, unit, before: 0, debits: 0, credits: 0, after: 0 };
      accounts.set(key, {
        ...at,
        debits: at.debits + debits,
        credits: at.credits + credits,
        after: at.after + debits - credits,
      });
    }
  }
  return [...accounts.values()];
}
