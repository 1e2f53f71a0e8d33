/** Double-entry record of every movement of quota, leader positions, people and duties. */
export interface Ledger {
  /** In order: reforms first (in the scenario's order), then approvals, ceilings, grants, people. */
  readonly entries: readonly LedgerEntry[];
  /** Every account that ever held anything, before and after; sorted. */
  readonly balances: readonly LedgerBalance[];
}

/**
 * `count` units leave `credit` and arrive at `debit`. An account is a word and an id: `body:农牧局`, `post:政务服务局/综合科`,
 * `staff:administrative:农牧局` (unlisted), `reserve:市本级`, `recovered:市本级`, `unassigned:市本级` (leader positions), `waiting`,
 * `outside`.
 */
export interface LedgerEntry {
  /** From 1 on, without gaps. */
  readonly number: number;
  readonly book: LedgerBook;
  /** A kind of reform, or `approval`, `ceiling`, `recover`, `grant`, or how a person moves. */
  readonly cause: string;
  /** Document number of the reform or approval, where it has one. */
  readonly document?: string;
  /** Quota type, leader rank, or (for people and duties) the person's or duty's id, or "unlisted". */
  readonly unit: string;
  readonly credit: string;
  readonly debit: string;
  readonly count: number;
}

/** What a book of the ledger counts: each has accounts and units of its own. */
export type LedgerBook = "quota" | "leaders" | "people" | "duties";

/** `after = before + debits − credits`, to the unit. */
export interface LedgerBalance {
  readonly book: LedgerBook;
  readonly account: string;
  readonly unit: string;
  readonly before: number;
  readonly debits: number;
  readonly credits: number;
  readonly after: number;
}
