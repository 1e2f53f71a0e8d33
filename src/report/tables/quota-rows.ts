import { compareIds } from "../../kernel/order";
import type { Ledger } from "../../ledger/types";
import type { Model } from "../../model/types";
import type { Plan } from "../../plan/types";

/** Quota of one type that one body, or no body, has; everything that came and went. */
export interface QuotaRow {
  /** Undefined: what the level holds in reserve, or all together. */
  readonly body: string | undefined;
  readonly before: number;
  readonly cut: number;
  readonly granted: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly kept: number;
  readonly recovered: number;
  readonly after: number;
  /** People, listed and unlisted, after the plan. */
  readonly staff: number;
}

type Mutable = { -readonly [Field in keyof QuotaRow]: QuotaRow[Field] };

/**
 * The rows of every pool, in the order of `model.pools`: its bodies by id, then what is held in reserve; rows in which nothing
 * stands are left out. Time: linear in the model, the plan and the ledger, but for sorting.
 */
export function quotaRows(model: Model, plan: Plan, ledger: Ledger): QuotaRow[][] {
  const sheets = new Sheets(model);
  for (const { book, account, unit, before, after } of ledger.balances) {
    const row = book === "quota" ? sheets.rowOf(account, unit) : undefined;
    if (row === undefined) continue;
    row.before += before;
    row.after += after;
  }
  for (const { book, unit, credit, debit, count } of ledger.entries) {
    if (book !== "quota") continue;
    const from = sheets.rowOf(credit, unit);
    const to = sheets.rowOf(debit, unit);
    const isWithin = from !== undefined && to !== undefined && sheets.isOnePool(credit, debit);
    if (debit.startsWith("recovered:") && from !== undefined) from.recovered += count;
    else if (isWithin && isReserve(debit)) {
      from.cut += count;
      to.kept += count;
    } else if (isWithin && isReserve(credit)) {
      to.granted += count;
      from.kept -= count;
    } else {
      if (from !== undefined) from.movedOut += count;
      if (to !== undefined) to.movedIn += count;
    }
  }
  addStaff(sheets, model, plan, ledger);
  return sheets.rows();
}

/** All rows together. */
export function sumOf(rows: readonly QuotaRow[]): QuotaRow {
  const total = empty(undefined);
  for (const row of rows) {
    total.before += row.before;
    total.cut += row.cut;
    total.granted += row.granted;
    total.movedIn += row.movedIn;
    total.movedOut += row.movedOut;
    total.kept += row.kept;
    total.recovered += row.recovered;
    total.after += row.after;
    total.staff += row.staff;
  }
  return total;
}

/** People count where their quota is: in the host of an office, under the type of their post. */
function addStaff(sheets: Sheets, model: Model, plan: Plan, ledger: Ledger): void {
  const payer = new Map(model.bodies.map(({ id, host }) => [id, model.bodies[host].id]));
  const add = (body: string, type: string, count: number): void => {
    const row = sheets.rowOf(`body:${payer.get(body) ?? body}`, type);
    if (row !== undefined) row.staff += count;
  };
  for (const { book, account, after } of ledger.balances) {
    if (book !== "people" || !account.startsWith("staff:")) continue;
    const colon = account.indexOf(":", "staff:".length);
    add(account.slice(colon + 1), account.slice("staff:".length, colon), after);
  }
  const posts = new Map(model.posts.map((post) => [post.id, post]));
  const people = new Map(model.people.map((person) => [person.id, person]));
  for (const { post: id } of plan.placements) {
    const post = posts.get(id);
    if (post !== undefined) add(model.bodies[post.body].id, model.types[post.type], 1);
  }
  for (const { person: id, body } of plan.staying) {
    const person = people.get(id);
    if (person !== undefined) add(body, model.types[person.type], 1);
  }
  for (const { person: id } of plan.waiting) {
    const person = people.get(id);
    if (person === undefined) continue;
    const place = model.jurisdictions[model.bodies[person.origin].jurisdiction].id;
    const row = sheets.rowOf(`reserve:${place}`, model.types[person.type]);
    if (row !== undefined) row.staff += 1;
  }
}

/** Rows by account and type, each in the sheet of its pool. */
class Sheets {
  readonly #places = new Map<string, number>();
  readonly #types: ReadonlyMap<string, number>;
  readonly #pools: ReadonlyMap<string, Map<string, Mutable>>;

  constructor({ bodies, jurisdictions, types, pools }: Model) {
    for (const { id, jurisdiction } of bodies) this.#places.set(`body:${id}`, jurisdiction);
    jurisdictions.forEach(({ id }, place) => {
      this.#places.set(`reserve:${id}`, place);
    });
    this.#types = new Map(types.map((id, type) => [id, type]));
    this.#pools = new Map(pools.map(({ jurisdiction, type }) => [`${jurisdiction} ${type}`, new Map()]));
  }

  /** The row of a body's or a reserve's account; nothing for any other. */
  rowOf(account: string, type: string): Mutable | undefined {
    const sheet = this.#pools.get(`${this.#places.get(account)} ${this.#types.get(type)}`);
    if (sheet === undefined) return undefined;
    const known = sheet.get(account);
    if (known !== undefined) return known;
    const row = empty(isReserve(account) ? undefined : account.slice("body:".length));
    sheet.set(account, row);
    return row;
  }

  isOnePool(account: string, other: string): boolean {
    return this.#places.get(account) === this.#places.get(other);
  }

  rows(): QuotaRow[][] {
    return [...this.#pools.values()].map((sheet) =>
      [...sheet]
        .filter(([, row]) => Object.values(row).some((value) => typeof value === "number" && value !== 0))
        .sort(([a], [b]) => compareIds(a, b))
        .map(([, row]) => row),
    );
  }
}

/** Bodies come before reserves by their accounts' names too. */
function isReserve(account: string): boolean {
  return account.startsWith("reserve:");
}

function empty(body: string | undefined): Mutable {
  return {
    body,
    before: 0,
    cut: 0,
    granted: 0,
    movedIn: 0,
    movedOut: 0,
    kept: 0,
    recovered: 0,
    after: 0,
    staff: 0,
  };
}
