import type { LeaderAccount, Model, QuotaAccount, QuotaMovement } from "../model/types";
import { accounts, unlisted } from "./accounts";
import type { Journal } from "./journal";
import type { LedgerEntry } from "./types";

type Posting = Omit<LedgerEntry, "number">;

/**
 * Everything that the reforms move, in the scenario's order and within a reform by book: quota, leader positions,
 * people who follow or are transferred, duties that a transfer names.
 */
export function postReforms(model: Model, journal: Journal): void {
  const byReform: Posting[][] = model.scenario.reforms.map(() => []);
  for (const movement of model.movements) {
    if (isReform(movement)) byReform[movement.reform].push(quotaPosting(model, movement));
  }
  for (const { reform, rank, from, to, count } of model.leaderMovements) {
    byReform[reform].push({
      book: "leaders",
      ...paperOf(model, reform),
      unit: model.ranks[rank],
      credit: leaderAccount(model, from),
      debit: leaderAccount(model, to),
      count,
    });
  }
  for (const { reform, type, from, to, count, people } of model.staffMovements) {
    const paper = { book: "people", ...paperOf(model, reform) } as const;
    const credit = model.bodies[from].id;
    const debit = model.bodies[to].id;
    const staff = (body: string): string => accounts.staff(model.types[type], body);
    byReform[reform].push({ ...paper, unit: unlisted, credit: staff(credit), debit: staff(debit), count });
    for (const person of people) {
      const unit = model.people[person].id;
      byReform[reform].push({
        ...paper,
        unit,
        credit: accounts.body(credit),
        debit: accounts.body(debit),
        count: 1,
      });
    }
  }
  model.scenario.reforms.forEach((reform, index) => {
    if (reform.kind !== "transfer") return;
    for (const id of reform.duties ?? []) byReform[index].push(...dutyPosting(model, id, index));
  });
  for (const postings of byReform) for (const posting of postings) journal.post(posting);
}

/** Quota that documents move between levels, in the model's order. */
export function postApprovals(model: Model, journal: Journal): void {
  for (const movement of model.movements) {
    if (movement.cause === "approval") journal.post(quotaPosting(model, movement));
  }
}

/** Duties that change hands without a transfer that names them. */
export function postOtherDuties(model: Model, journal: Journal): void {
  const named = new Set(
    model.scenario.reforms.flatMap((reform) => (reform.kind === "transfer" ? (reform.duties ?? []) : [])),
  );
  for (const { id } of model.scenario.duties ?? []) {
    if (!named.has(id)) for (const posting of dutyPosting(model, id, -1)) journal.post(posting);
  }
}

/** Reforms and approvals are the model's to move; every other cause is a plan's, and would be counted twice. */
function isReform({ cause, reform }: QuotaMovement): boolean {
  if (cause === "approval") return false;
  if (cause === "grant" || cause === "ceiling" || reform < 0) {
    throw new Error(`a model never moves quota by ${cause} without a reform`);
  }
  return true;
}

function quotaPosting(model: Model, movement: QuotaMovement): Posting {
  const { cause, reform, approval: id, type, from, to, count } = movement;
  const approval = model.scenario.approvals?.find((one) => one.id === id)?.document;
  const own = paperOf(model, reform).document;
  const document = cause === "approval" ? (approval ?? own) : (own ?? approval);
  return {
    book: "quota",
    cause,
    ...(document === undefined ? {} : { document }),
    unit: model.types[type],
    credit: quotaAccount(model, from),
    debit: quotaAccount(model, to),
    count,
  };
}

function dutyPosting(model: Model, id: string, reform: number): Posting[] {
  const duty = model.scenario.duties?.find((one) => one.id === id);
  if (duty === undefined) return [];
  const [credit, debit] = [accounts.body(duty.from), accounts.body(duty.to)];
  return [{ book: "duties", ...paperOf(model, reform, "duty"), unit: id, credit, debit, count: 1 }];
}

function paperOf(model: Model, reform: number, otherwise = "reform"): Pick<Posting, "cause" | "document"> {
  if (reform < 0) return { cause: otherwise };
  const { kind, document } = model.scenario.reforms[reform];
  return document === undefined ? { cause: kind } : { cause: kind, document };
}

function quotaAccount(model: Model, at: QuotaAccount): string {
  switch (at.account) {
    case "body":
      return accounts.body(model.bodies[at.body].id);
    case "reserve":
      return accounts.reserve(model.jurisdictions[at.jurisdiction].id);
    case "recovered":
      return accounts.recovered(model.jurisdictions[at.jurisdiction].id);
    case "outside":
      return accounts.outside;
  }
}

function leaderAccount(model: Model, at: LeaderAccount): string {
  return at.account === "body"
    ? accounts.body(model.bodies[at.body].id)
    : accounts.unassigned(model.jurisdictions[at.jurisdiction].id);
}
