import { countOf } from "../../kernel/counts";
import type { LedgerEntry } from "../../ledger/types";
import type { Plan } from "../../plan/types";
import type { Reckoning } from "../reckoning/reckoning";
import { listedStaff, unlistedStaff } from "../reckoning/standings";
import { grantedTo } from "./seating";

/** What stands in every account, by book, account and unit. */
export type Books = ReadonlyMap<string, number>;

class OpenBooks {
  readonly books = new Map<string, number>();

  add(book: string, account: string, unit: string, count: number): void {
    const key = JSON.stringify([book, account, unit]);
    this.books.set(key, (this.books.get(key) ?? 0) + count);
  }
}

/** Books before the reforms, from the scenario alone. */
export function openingOf({ scenario, types, ranks, pools, leaders }: Reckoning): Books {
  const open = new OpenBooks();
  const listed = listedStaff(scenario);
  for (const { id, quota, staff } of scenario.bodies) {
    for (const type of types) {
      open.add("quota", `body:${id}`, type, countOf(quota, type));
      open.add("people", `staff:${type}:${id}`, "unlisted", countOf(staff, type) - listed.of(id, type));
    }
    for (const rank of ranks) open.add("leaders", `body:${id}`, rank, leaders.get(id, rank)?.before ?? 0);
  }
  for (const { jurisdiction, type, reserveBefore } of pools.values()) {
    open.add("quota", `reserve:${jurisdiction}`, type, reserveBefore);
  }
  for (const { id, body } of scenario.people) open.add("people", `body:${body}`, id, 1);
  for (const { id, from } of scenario.duties ?? []) open.add("duties", `body:${from}`, id, 1);
  return open.books;
}

export function replayed(opening: Books, entries: readonly LedgerEntry[]): Books {
  const open = new OpenBooks();
  for (const [key, count] of opening) open.books.set(key, count);
  for (const { book, credit, debit, unit, count } of entries) {
    open.add(book, credit, unit, -count);
    open.add(book, debit, unit, count);
  }
  return open.books;
}

/** Books after the reforms, from the scenario's numbers and what the plan decides. */
export function expectedEnd(plan: Plan, reckoning: Reckoning): Books {
  const { scenario, types, ranks, reforms, book, leaders, pools } = reckoning;
  const open = new OpenBooks();
  const unlisted = unlistedStaff(scenario, types, reforms);
  for (const { id } of scenario.bodies) {
    for (const type of types) {
      const goesOn = !reforms.retiredBy.has(id);
      const quota = goesOn ? book.settled(id, type) + grantedTo(plan, id, type) : 0;
      open.add("quota", `body:${id}`, type, quota);
      open.add("people", `staff:${type}:${id}`, "unlisted", unlisted.of(id, type));
    }
  }
  for (const { jurisdiction, quotaType, reserve, recovered } of plan.pools) {
    open.add("quota", `reserve:${jurisdiction}`, quotaType, reserve);
    open.add("quota", `recovered:${jurisdiction}`, quotaType, recovered);
  }
  for (const type of types) {
    const fromAbove = pools
      .values()
      .filter((pool) => pool.type === type)
      .reduce((sum, pool) => sum + pool.approvedIn - pool.approvedOut, 0);
    open.add("quota", "outside", type, -fromAbove);
  }
  for (const { id, jurisdiction } of scenario.bodies) {
    for (const rank of ranks) {
      const { before, after } = leaders.get(id, rank) ?? { before: 0, after: 0 };
      open.add("leaders", `body:${id}`, rank, after);
      open.add("leaders", `unassigned:${jurisdiction}`, rank, before - after);
    }
  }
  for (const { person, post } of plan.placements) open.add("people", `post:${post}`, person, 1);
  for (const { person, body } of plan.staying) open.add("people", `body:${body}`, person, 1);
  for (const { person } of plan.waiting) open.add("people", "waiting", person, 1);
  for (const { id, to } of scenario.duties ?? []) open.add("duties", `body:${to}`, id, 1);
  return open.books;
}
