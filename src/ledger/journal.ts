import { compareIds } from "../kernel/order";
import type { Ledger, LedgerBalance, LedgerBook, LedgerEntry } from "./types";

type Posting = Omit<LedgerEntry, "number">;
type Balance = { -readonly [Field in keyof LedgerBalance]: LedgerBalance[Field] };

const books: readonly LedgerBook[] = ["quota", "leaders", "people", "duties"];

/** Takes opening balances and movements, and keeps every account's balance. */
export class Journal {
  readonly #entries: LedgerEntry[] = [];
  readonly #balances = new Map<string, Balance>();

  /** Puts `count` units into an account before anything moves. */
  open(book: LedgerBook, account: string, unit: string, count: number): void {
    if (count === 0) return;
    const balance = this.#balance(book, account, unit);
    balance.before = whole(balance.before + count);
    balance.after = whole(balance.after + count);
  }

  /** Moves units from one account to another; nothing is written where nothing moves. */
  post(posting: Posting): void {
    const { book, cause, document, unit, credit, debit, count } = posting;
    if (!(whole(count) >= 0)) throw new RangeError(`a movement of ${count} from ${credit} to ${debit}`);
    if (count === 0 || credit === debit) return;
    const number = this.#entries.length + 1;
    const paper = document === undefined ? { cause } : { cause, document };
    this.#entries.push({ number, book, ...paper, unit, credit, debit, count });
    const from = this.#balance(book, credit, unit);
    from.credits = whole(from.credits + count);
    from.after = whole(from.after - count);
    const to = this.#balance(book, debit, unit);
    to.debits = whole(to.debits + count);
    to.after = whole(to.after + count);
  }

  /** The ledger so far; balances sorted by book, account and unit. */
  close(): Ledger {
    const balances = [...this.#balances.values()].sort(
      (a, b) =>
        books.indexOf(a.book) - books.indexOf(b.book) ||
        compareIds(a.account, b.account) ||
        compareIds(a.unit, b.unit),
    );
    return { entries: [...this.#entries], balances: balances.map((balance) => ({ ...balance })) };
  }

  #balance(book: LedgerBook, account: string, unit: string): Balance {
    const key = JSON.stringify([book, account, unit]);
    const known = this.#balances.get(key);
    if (known !== undefined) return known;
    const balance: Balance = { book, account, unit, before: 0, debits: 0, credits: 0, after: 0 };
    this.#balances.set(key, balance);
    return balance;
  }
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value))
    throw new RangeError("a ledger's number leaves the whole numbers below 2^53");
  return value;
}
