import { sortedIds } from "../../kernel/order";
import type { Plan } from "../../plan/types";
import type { Body, Person, Post, Preference, Reform, Scenario } from "../../schema/document";

/** New id for every old one, kind by kind. */
export interface NewNames {
  readonly jurisdiction: ReadonlyMap<string, string>;
  readonly body: ReadonlyMap<string, string>;
  readonly post: ReadonlyMap<string, string>;
  readonly person: ReadonlyMap<string, string>;
  readonly approval: ReadonlyMap<string, string>;
  readonly permit: ReadonlyMap<string, string>;
  readonly duty: ReadonlyMap<string, string>;
  readonly type: ReadonlyMap<string, string>;
  readonly rank: ReadonlyMap<string, string>;
}

/** New ids `b0000`, `b0001` … handed out in the order of the old ones, or in the order that `arrange` makes of it. */
export function newNames(scenario: Scenario, arrange: (ids: string[]) => string[]): NewNames {
  const named = (letter: string, ids: readonly string[]): Map<string, string> =>
    new Map(arrange(sortedIds(ids)).map((id, k) => [id, `${letter}${String(k).padStart(4, "0")}`]));
  const idsOf = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id);
  return {
    jurisdiction: named("j", idsOf(scenario.jurisdictions)),
    body: named("b", idsOf(scenario.bodies)),
    post: named("p", idsOf(scenario.posts)),
    person: named("i", idsOf(scenario.people)),
    approval: named("a", idsOf(scenario.approvals)),
    permit: named("u", idsOf(scenario.permits)),
    duty: named("d", idsOf(scenario.duties)),
    type: named("t", idsOf(scenario.quotaTypes)),
    rank: named("r", idsOf(scenario.ranks)),
  };
}

/** What has no new name keeps the old: the usual quota types, where a scenario declares none. */
function to(names: ReadonlyMap<string, string>): (id: string) => string {
  return (id) => names.get(id) ?? id;
}

export function renamedScenario(scenario: Scenario, names: NewNames): Scenario {
  const [jurisdiction, body, post, person] = [
    to(names.jurisdiction),
    to(names.body),
    to(names.post),
    to(names.person),
  ];
  const type = to(names.type);
  return defined({
    ...scenario,
    quotaTypes: scenario.quotaTypes?.map((one) => ({ ...one, id: type(one.id) })),
    compatibility: scenario.compatibility?.map((one) => ({
      ...one,
      person: type(one.person),
      post: type(one.post),
    })),
    ranks: scenario.ranks?.map((one) => ({ ...one, id: to(names.rank)(one.id) })),
    jurisdictions: scenario.jurisdictions.map((one) =>
      defined({
        ...one,
        id: jurisdiction(one.id),
        parent: one.parent && jurisdiction(one.parent),
        total: counts(one.total, names.type),
        ceiling: counts(one.ceiling, names.type),
      }),
    ),
    bodies: scenario.bodies.map((one) => renamedBody(one, names)),
    reforms: scenario.reforms.map((one) => renamedReform(one, names)),
    posts: scenario.posts.map(
      (one): Post =>
        defined({
          ...one,
          id: post(one.id),
          body: body(one.body),
          quotaType: type(one.quotaType),
          leaderRank: one.leaderRank && to(names.rank)(one.leaderRank),
        }),
    ),
    people: scenario.people.map((one) => renamedPerson(one, names)),
    responses: scenario.responses?.map((one) => ({
      ...one,
      person: person(one.person),
      post: post(one.post),
    })),
    approvals: scenario.approvals?.map((one) =>
      defined({
        ...one,
        id: to(names.approval)(one.id),
        from: one.from && jurisdiction(one.from),
        to: jurisdiction(one.to),
        quotaType: type(one.quotaType),
      }),
    ),
    permits: scenario.permits?.map((one) => ({
      ...one,
      id: to(names.permit)(one.id),
      body: body(one.body),
      quotaType: type(one.quotaType),
    })),
    duties: scenario.duties?.map((one) => ({
      ...one,
      id: to(names.duty)(one.id),
      from: body(one.from),
      to: body(one.to),
    })),
  });
}

function renamedBody(one: Body, names: NewNames): Body {
  return defined({
    ...one,
    id: to(names.body)(one.id),
    jurisdiction: to(names.jurisdiction)(one.jurisdiction),
    parentBody: one.parentBody && to(names.body)(one.parentBody),
    quota: counts(one.quota, names.type),
    staff: counts(one.staff, names.type),
    leaders: counts(one.leaders, names.rank),
  });
}

function renamedPerson(one: Person, names: NewNames): Person {
  return defined({
    ...one,
    id: to(names.person)(one.id),
    body: to(names.body)(one.body),
    quotaType: to(names.type)(one.quotaType),
    leaderRank: one.leaderRank && to(names.rank)(one.leaderRank),
    preferences: one.preferences.map(
      (wish): Preference =>
        wish.post === undefined
          ? { body: to(names.body)(wish.body), rank: wish.rank }
          : { post: to(names.post)(wish.post), rank: wish.rank },
    ),
  });
}

function renamedReform(one: Reform, names: NewNames): Reform {
  const body = to(names.body);
  const type = names.type;
  switch (one.kind) {
    case "merge":
      return defined({
        ...one,
        from: one.from.map(body),
        into: body(one.into),
        quota: counts(one.quota, type) ?? {},
        leaders: counts(one.leaders, names.rank),
      });
    case "establish":
    case "reorganize": {
      const from = one.kind === "reorganize" && one.from !== undefined ? { from: one.from.map(body) } : {};
      const quota = counts(one.quota, type) ?? {};
      return defined({
        ...one,
        ...from,
        body: body(one.body),
        quota,
        leaders: counts(one.leaders, names.rank),
      });
    }
    case "transfer":
      return defined({
        ...one,
        from: body(one.from),
        to: body(one.to),
        staff: counts(one.staff, type),
        quota: counts(one.quota, type),
        people: one.people?.map(to(names.person)),
        duties: one.duties?.map(to(names.duty)),
        approval: one.approval && to(names.approval)(one.approval),
      });
    case "cut":
      return { ...one, body: body(one.body), by: counts(one.by, type) ?? {} };
    case "host":
      return defined({
        ...one,
        office: body(one.office),
        host: body(one.host),
        seats: counts(one.seats, type),
      });
    case "joint-office":
      return { ...one, bodies: one.bodies.map(body), with: body(one.with) };
    default:
      return { ...one, body: body(one.body) };
  }
}

function counts<T>(
  record: Readonly<Record<string, T>> | undefined,
  names: ReadonlyMap<string, string>,
): Record<string, T> | undefined {
  if (record === undefined) return undefined;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [to(names)(key), value]));
}

/** Without the keys that have no value. */
function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** A plan with every id replaced, its order kept. */
export function renamedPlan(plan: Plan, names: NewNames): Plan {
  const [body, post, person, type] = [to(names.body), to(names.post), to(names.person), to(names.type)];
  return {
    ...plan,
    placements: plan.placements.map((one) => ({ ...one, person: person(one.person), post: post(one.post) })),
    staying: plan.staying.map((one) => ({ ...one, person: person(one.person), body: body(one.body) })),
    waiting: plan.waiting.map((one) => ({
      ...one,
      person: person(one.person),
      reasons: one.reasons.map((reason) =>
        reason.post === undefined ? reason : { ...reason, post: post(reason.post) },
      ),
    })),
    grants: plan.grants.map((one) => ({ ...one, body: body(one.body), quotaType: type(one.quotaType) })),
    pools: plan.pools.map((one) => ({
      ...one,
      jurisdiction: to(names.jurisdiction)(one.jurisdiction),
      quotaType: type(one.quotaType),
    })),
    shortfalls: plan.shortfalls.map((one) => ({ ...one, post: post(one.post) })),
    notes: plan.notes.map((note) =>
      note.code === "grade-kept" ? { ...note, person: person(note.person), post: post(note.post) } : note,
    ),
  };
}
