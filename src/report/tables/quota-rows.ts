import { accountOf, type Setting } from "./setting";

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

const empty = (body: string | undefined): Mutable => ({
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
});

/** The rows of one pool: its bodies by id, then what is held in reserve; rows in which nothing stands are left out. */
export function quotaRows(setting: Setting, pool: number): QuotaRow[] {
  const { model, ledger } = setting;
  const { jurisdiction, type } = model.pools[pool];
  const place = model.jurisdictions[jurisdiction].id;
  const unit = model.types[type];
  const own = model.bodies.filter((body) => body.jurisdiction === jurisdiction);
  const bodies = new Map(own.map(({ id }) => [id, empty(id)]));
  const reserve = empty(undefined);
  const rowOf = (account: string): Mutable | undefined => {
    const { word, id } = accountOf(account);
    if (word === "body") return bodies.get(id);
    return word === "reserve" && id === place ? reserve : undefined;
  };
  for (const { book, account, unit: what, before, after } of ledger.balances) {
    if (book !== "quota" || what !== unit) continue;
    const row = rowOf(account);
    if (row === undefined) continue;
    row.before += before;
    row.after += after;
  }
  for (const { book, unit: what, credit, debit, count } of ledger.entries) {
    if (book !== "quota" || what !== unit) continue;
    const from = rowOf(credit);
    const to = rowOf(debit);
    const isRecovered = accountOf(debit).word === "recovered";
    if (isRecovered && from !== undefined) from.recovered += count;
    else if (to === reserve && from !== undefined) {
      from.cut += count;
      reserve.kept += count;
    } else if (from === reserve && to !== undefined) {
      to.granted += count;
      reserve.kept -= count;
    } else {
      if (from !== undefined) from.movedOut += count;
      if (to !== undefined) to.movedIn += count;
    }
  }
  addStaff(setting, type, jurisdiction, bodies, reserve);
  return [...bodies.values(), reserve].filter((row) =>
    Object.values(row).some((value) => typeof value === "number" && value !== 0),
  );
}

/** People count where their quota is: in the host of an office, under the type of their post. */
function addStaff(
  { model, plan, ledger }: Setting,
  type: number,
  jurisdiction: number,
  bodies: ReadonlyMap<string, Mutable>,
  reserve: Mutable,
): void {
  const payer = new Map(model.bodies.map(({ id, host }) => [id, model.bodies[host].id]));
  const add = (body: string, count: number): void => {
    const row = bodies.get(payer.get(body) ?? body);
    if (row !== undefined) row.staff += count;
  };
  for (const { book, account, after } of ledger.balances) {
    const staff = accountOf(account);
    if (book === "people" && staff.word === "staff" && staff.type === model.types[type]) add(staff.id, after);
  }
  const posts = new Map(model.posts.map((post) => [post.id, post]));
  const people = new Map(model.people.map((person) => [person.id, person]));
  for (const { post: id } of plan.placements) {
    const post = posts.get(id);
    if (post?.type === type) add(model.bodies[post.body].id, 1);
  }
  for (const { person, body } of plan.staying) if (people.get(person)?.type === type) add(body, 1);
  for (const { person: id } of plan.waiting) {
    const person = people.get(id);
    if (person?.type === type && model.bodies[person.origin].jurisdiction === jurisdiction)
      reserve.staff += 1;
  }
}

/** All rows of a pool together. */
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
