import type {
  Body,
  Person,
  Post,
  Preference,
  Reform,
  Relative,
  Requirement,
  Scenario,
} from "../../schema/document";
import { type NewNames, to } from "./new-names";

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
    grades: scenario.grades?.map((one) => ({ ...one, id: to(names.grade)(one.id) })),
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
    posts: scenario.posts.map((one) => renamedPost(one, names)),
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
    tasks: scenario.tasks?.map((one) => ({ ...one, id: to(names.task)(one.id), body: body(one.body) })),
    departures: scenario.departures?.map((one) => ({
      ...one,
      body: body(one.body),
      quotaType: type(one.quotaType),
    })),
  });
}

function renamedPost(one: Post, names: NewNames): Post {
  const person = to(names.person);
  return defined({
    ...one,
    id: to(names.post)(one.id),
    body: to(names.body)(one.body),
    quotaType: to(names.type)(one.quotaType),
    leaderRank: one.leaderRank && to(names.rank)(one.leaderRank),
    requires: one.requires?.map((asked) => renamedRequirement(asked, names)),
    prefers: one.prefers?.map((tier) => (typeof tier === "string" ? person(tier) : tier.map(person))),
    reserved: one.reserved?.map(({ count, requires }) => ({
      count,
      requires: requires.map((asked) => renamedRequirement(asked, names)),
    })),
  });
}

/** Grades and ranks have new names in what is asked, too. */
function renamedRequirement(one: Requirement, names: NewNames): Requirement {
  if (one.attribute !== "grade" && one.attribute !== "leaderRank") return one;
  const rename = to(one.attribute === "grade" ? names.grade : names.rank);
  const renamed = <T>(value: T) => (typeof value === "string" ? rename(value) : value);
  const { value } = one;
  return { ...one, value: typeof value === "object" ? value.map(renamed) : renamed(value) };
}

function renamedBody(one: Body, names: NewNames): Body {
  return defined({
    ...one,
    id: to(names.body)(one.id),
    jurisdiction: to(names.jurisdiction)(one.jurisdiction),
    parentBody: one.parentBody && to(names.body)(one.parentBody),
    returnTo: one.returnTo && to(names.body)(one.returnTo),
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
    grade: one.grade && to(names.grade)(one.grade),
    relatives: one.relatives?.map(
      (relative): Relative =>
        defined({
          ...relative,
          person: relative.person && to(names.person)(relative.person),
          body: relative.body && to(names.body)(relative.body),
        }),
    ),
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
