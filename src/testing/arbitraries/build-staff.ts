import { type Counts, countOf } from "../../kernel/counts";
import type { Body, Person, Scenario } from "../../schema/document";
import { typesOf } from "../reckoning/reckoning";
import { listedStaff } from "../reckoning/standings";
import { succession } from "../reckoning/succession";
import type { PersonDraw, StructureDraw } from "./draws";
import type { Names } from "./names";
import { countsOf, sectionOf } from "./written";

/** Adds listed people to bodies that exist before the reforms; what they wish comes later. */
export function buildPeople(
  names: Names,
  scenario: Scenario,
  old: number,
  draws: readonly PersonDraw[],
): Scenario {
  const reforms = succession(scenario);
  const types = typesOf(scenario);
  const before = scenario.bodies.slice(0, old);
  const affected = before.filter(
    ({ id }) => reforms.retiredBy.has(id) || reforms.givenBy.get(id)?.kind === "cut",
  );
  const people = draws.map((draw, k): Person => {
    const among = draw.isAffected && affected.length > 0 ? affected : before;
    const body = among[draw.body % among.length] as Body;
    const rank = names.ranks[draw.leader - 1];
    return {
      id: names.id("person", k),
      body: body.id,
      section: sectionOf(body, draw.section),
      quotaType: types[draw.type % types.length] as string,
      ...(rank === undefined ? {} : { leaderRank: rank }),
      ...(draw.grade === 0 ? {} : { grade: `g${draw.grade}`, attributes: { constructor: "本科" } }),
      preferences: [],
      acceptsAdjustment: draw.acceptsAdjustment,
    };
  });
  const grades = people.some((person) => person.grade !== undefined)
    ? { grades: [{ id: "g1" }, { id: "g2" }] }
    : {};
  return { ...scenario, ...grades, people };
}

/** Adds staff, quota and leaders before the reforms: the listed people, some more, and quota near to both. */
export function buildStaff(scenario: Scenario, draw: StructureDraw): Scenario {
  const types = typesOf(scenario);
  const listed = listedStaff(scenario);
  const reforms = succession(scenario);
  const nobodyGoesOn = scenario.bodies.every(({ id }) => reforms.successorOf(id) === undefined);
  const bodies = scenario.bodies.map((body, k): Body => {
    const own = draw.bodies[k];
    if (own === undefined) return body;
    const staff = types.map(
      (type, t) => listed.of(body.id, type) + (nobodyGoesOn ? 0 : (own.unlisted[t] ?? 0)),
    );
    const quota = staff.map((count, t) => Math.max(0, count + (own.vacancies[t] ?? 0)));
    const leaders = leadersOf(scenario, body, own.leaders);
    return {
      ...body,
      ...(staff.some((count) => count > 0) ? { staff: countsOf(types, staff) } : {}),
      ...(quota.some((count) => count > 0) && !reforms.hostedBy.has(body.id)
        ? { quota: countsOf(types, quota) }
        : {}),
      ...(Object.keys(leaders).length === 0 ? {} : { leaders }),
    };
  });
  return { ...scenario, bodies };
}

function leadersOf(
  scenario: Scenario,
  body: Body,
  draws: readonly { readonly approved: number; readonly unlisted: number }[],
): NonNullable<Body["leaders"]> {
  const entries = (scenario.ranks ?? []).flatMap(({ id }, r) => {
    const listed = scenario.people.filter(
      (person) => person.body === body.id && person.leaderRank === id,
    ).length;
    const { approved, unlisted } = draws[r] ?? { approved: 0, unlisted: 0 };
    const present = listed + unlisted;
    return approved + present === 0 ? [] : [[id, { approved, present }] as const];
  });
  return Object.fromEntries(entries);
}

/** Staff of a body that no list names, per type. */
export function unlistedOf(scenario: Scenario, body: string): Counts {
  const listed = listedStaff(scenario);
  const staff = scenario.bodies.find(({ id }) => id === body)?.staff;
  const types = typesOf(scenario);
  return countsOf(
    types,
    types.map((type) => countOf(staff, type) - listed.of(body, type)),
  );
}
