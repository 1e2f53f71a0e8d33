import type { Body, Post, Scenario } from "../../schema/document";
import { rankGiven } from "../reckoning/alternatives";
import { typesOf } from "../reckoning/reckoning";
import { idsOf, meetsAll } from "../reckoning/requirements";
import { succession } from "../reckoning/succession";
import { buildRelatives } from "./build-relatives";
import { factsOf, requirementOf } from "./build-requirements";
import type { Names } from "./names";
import type { OfficeDraw } from "./office-draws";

const date = "2019-01-11";

/** Lays the rules of the office over a scenario. */
export function buildOffice(names: Names, scenario: Scenario, draw: OfficeDraw): Scenario {
  const shown = withFacts(scenario, draw);
  const asked = withPostRules(shown, draw);
  const related = buildRelatives(asked, draw.relatives);
  const temporary = withBodyRules(related, draw);
  return dated(withOfficePapers(names, temporary, draw));
}

function withFacts(scenario: Scenario, draw: OfficeDraw): Scenario {
  const people = scenario.people.map((person, k) => {
    const own = draw.people[k];
    const attributes = { ...person.attributes, ...(own === undefined ? {} : factsOf(own)) };
    return Object.keys(attributes).length === 0 ? person : { ...person, attributes };
  });
  return { ...scenario, people };
}

function withPostRules(scenario: Scenario, draw: OfficeDraw): Scenario {
  const ladders = { grades: idsOf(scenario.grades), ranks: idsOf(scenario.ranks) };
  const posts = scenario.posts.map((post, k): Post => {
    const own = draw.posts[k];
    if (own === undefined) return post;
    const drawn = own.requires.map((one) => requirementOf(one, scenario));
    // What nobody meets who wants the post leaves it empty: of such requirements one in four is enough.
    const wanting = scenario.people.filter((person) => rankGiven(person, post) !== undefined);
    const requires = k % 4 === 0 || wanting.some((person) => meetsAll(person, drawn, ladders)) ? drawn : [];
    let free = post.openings.max;
    const reserved = own.reserved.map(({ count, requires: asked }) => {
      const held = Math.min(count, free);
      free -= held;
      return { count: held, requires: asked.map((one) => requirementOf(one, scenario)) };
    });
    const prefers = preferredFor(post, scenario, own.prefers);
    return {
      ...post,
      ...(requires.length === 0 ? {} : { requires }),
      ...(reserved.length === 0 ? {} : { reserved }),
      ...(prefers.length === 0 ? {} : { prefers }),
    };
  });
  return { ...scenario, posts };
}

/** Mostly people who listed the post; nobody twice. */
function preferredFor(
  post: Post,
  { people }: Scenario,
  tiers: readonly (readonly number[])[],
): (string | string[])[] {
  const listing = people.filter(({ preferences }) =>
    preferences.some((wish) => wish.post === post.id || wish.body === post.body),
  );
  const among = listing.length > 1 ? listing : people;
  const named = new Set<string>();
  return tiers.flatMap((tier) => {
    const ids = tier.flatMap((pick) => {
      const id = among[pick % among.length]?.id;
      if (id === undefined || named.has(id)) return [];
      named.add(id);
      return [id];
    });
    const [first] = ids;
    if (first === undefined) return [];
    return [ids.length === 1 && (tier[0] as number) % 2 === 0 ? first : ids];
  });
}

function withBodyRules(scenario: Scenario, draw: OfficeDraw): Scenario {
  const { retiredBy } = succession(scenario);
  const live = scenario.bodies.filter(({ id }) => !retiredBy.has(id));
  let section = 0;
  const bodies = scenario.bodies.map((body, k): Body => {
    const sections = body.sections?.map((one) => {
      const keepAtLeast = draw.keeps[section++ % Math.max(1, draw.keeps.length)];
      return keepAtLeast === undefined ? one : { ...one, keepAtLeast };
    });
    const own = draw.bodies[k % Math.max(1, draw.bodies.length)];
    const others = live.filter(({ id }) => id !== body.id);
    const returnTo = own?.returnTo === undefined ? undefined : others[own.returnTo % others.length]?.id;
    const hasPosts = scenario.posts.some((post) => post.body === body.id);
    const days = hasPosts ? [date, "2020-06-30"] : [date, "2020-06-30", "2018-12-31"];
    const expires = own?.expires === undefined ? undefined : days[own.expires % days.length];
    return {
      ...body,
      ...(sections === undefined ? {} : { sections }),
      ...(returnTo === undefined ? {} : { returnTo }),
      ...(expires === undefined ? {} : { expires }),
      ...(own?.confidential === undefined ? {} : { confidential: own.confidential }),
    };
  });
  return { ...scenario, bodies };
}

/** What only an office keeps an eye on: no plan depends on it. */
function withOfficePapers(names: Names, scenario: Scenario, draw: OfficeDraw): Scenario {
  const { bodies } = scenario;
  const { retiredBy } = succession(scenario);
  const live = bodies.filter(({ id }) => !retiredBy.has(id));
  const types = typesOf(scenario);
  const tasks = draw.tasks.flatMap(({ body, done, problem }, k) => {
    const id = live[body % live.length]?.id;
    if (id === undefined) return [];
    const more = {
      ...(done ? { done: "2019-01-20" } : {}),
      ...(problem ? { problem: "办公地点未落实" } : {}),
    };
    return [{ id: names.id("task", k), body: id, item: "挂牌、印章", due: "2019-01-25", ...more }];
  });
  const departures = draw.departures.flatMap(({ body, type, count }) => {
    const [id, quotaType] = [live[body % live.length]?.id, types[type % types.length]];
    return id === undefined || quotaType === undefined
      ? []
      : [{ body: id, quotaType, period: "2019", count }];
  });
  const calendars = [
    {},
    { holidays: ["2019-02-04"] },
    { workdays: ["2019-02-02"], holidays: ["2019-02-05"] },
  ];
  const calendar = calendars[draw.calendar];
  return {
    ...scenario,
    ...(tasks.length === 0 ? {} : { tasks }),
    ...(departures.length === 0 ? {} : { departures }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}

/** A scenario that speaks of days has one of its own. */
function dated(scenario: Scenario): Scenario {
  const asked = scenario.posts.flatMap(({ requires = [], reserved = [] }) => [
    ...requires,
    ...reserved.flatMap((one) => one.requires),
  ]);
  const needsDate =
    scenario.bodies.some(({ expires }) => expires !== undefined) ||
    asked.some(({ op }) => op === "not-before" || op === "not-after");
  return needsDate ? { ...scenario, date: scenario.date ?? date } : scenario;
}
