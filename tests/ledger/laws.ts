import { expect } from "vitest";
import { ledgerOf } from "../../src/ledger/ledger-of";
import { replayLedger } from "../../src/ledger/replay-ledger";
import type { Ledger, LedgerBook } from "../../src/ledger/types";
import type { Model } from "../../src/model/types";
import type { Plan } from "../../src/plan/types";

/** Everything that the ledger of a plan promises, checked against the model and the plan and not against itself. */
export function expectSound(model: Model, plan: Plan): Ledger {
  const ledger = ledgerOf(model, plan);
  expectBalanced(ledger);
  expect(replayLedger(ledger)).toEqual(ledger.balances);
  const after = closing(ledger);
  expectQuota(model, plan, after);
  expectPeople(model, plan, ledger, after);
  for (const { id, to } of model.scenario.duties ?? []) expect(after("duties", `body:${to}`, id)).toBe(1);
  for (const { body, rank, after: approved } of model.leaders) {
    expect(after("leaders", `body:${model.bodies[body].id}`, model.ranks[rank])).toBe(approved);
  }
  return ledger;
}

type Closing = (book: LedgerBook, account: string, unit: string) => number;

/** Where an account ends; 0 for one that never held anything. */
function closing(ledger: Ledger): Closing {
  return (book, account, unit) =>
    ledger.balances.find((one) => one.book === book && one.account === account && one.unit === unit)?.after ??
    0;
}

/** Entries are numbered and move something; per book and unit as much is there after as before. */
function expectBalanced({ entries, balances }: Ledger): void {
  expect(entries.map(({ number }) => number)).toEqual(entries.map((_, k) => k + 1));
  for (const entry of entries) {
    expect(entry.count).toBeGreaterThan(0);
    expect(entry.credit).not.toBe(entry.debit);
  }
  const change = new Map<string, number>();
  for (const { book, unit, before, after, debits, credits } of balances) {
    expect(after).toBe(before + debits - credits);
    change.set(`${book} ${unit}`, (change.get(`${book} ${unit}`) ?? 0) + after - before);
  }
  expect([...change.values()].filter((sum) => sum !== 0)).toEqual([]);
}

function expectQuota(model: Model, plan: Plan, after: Closing): void {
  for (const pool of plan.pools) {
    const { jurisdiction, quotaType } = pool;
    expect(after("quota", `reserve:${jurisdiction}`, quotaType)).toBe(pool.reserve);
    expect(after("quota", `recovered:${jurisdiction}`, quotaType)).toBe(pool.recovered);
    const bodies = model.bodies.filter((body) => model.jurisdictions[body.jurisdiction].id === jurisdiction);
    const held = bodies.reduce((sum, { id }) => sum + after("quota", `body:${id}`, quotaType), 0);
    expect(held + pool.reserve).toBe(pool.after);
  }
  for (const line of model.lines) {
    const [body, type] = [model.bodies[line.body].id, model.types[line.type]];
    const granted = plan.grants.find((grant) => grant.body === body && grant.quotaType === type)?.count ?? 0;
    expect(after("quota", `body:${body}`, type)).toBe(line.settled + granted);
  }
}

function expectPeople(model: Model, plan: Plan, ledger: Ledger, after: Closing): void {
  for (const { person, post } of plan.placements) expect(after("people", `post:${post}`, person)).toBe(1);
  for (const { person, body } of plan.staying) expect(after("people", `body:${body}`, person)).toBe(1);
  for (const { person } of plan.waiting) expect(after("people", "waiting", person)).toBe(1);
  const standing = ledger.balances.filter(
    (one) => one.book === "people" && !one.account.startsWith("staff:"),
  );
  for (const { id } of model.people) {
    expect(standing.filter((one) => one.unit === id && one.after !== 0)).toHaveLength(1);
  }
  model.lines.forEach((line) => {
    const offices = model.bodies.filter((body) => model.bodies[body.host] === model.bodies[line.body]);
    const staff = offices.reduce(
      (sum, { id }) => sum + after("people", `staff:${model.types[line.type]}:${id}`, "unlisted"),
      0,
    );
    expect(staff).toBe(line.unlisted);
  });
}
