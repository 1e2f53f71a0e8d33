import type { Person, Post, Relative, Scenario } from "../../schema/document";
import { rankGiven } from "../reckoning/alternatives";
import { reckon } from "../reckoning/reckoning";
import type { RelativeDraw } from "./office-draws";
import { sectionOf } from "./written";

/** Adds relatives, mostly such that somebody has to stand back. */
export function buildRelatives(scenario: Scenario, draws: readonly RelativeDraw[]): Scenario {
  const relatives = new Map<string, Relative[]>();
  const add = (person: string, relative: Relative): void => {
    const own = relatives.get(person) ?? [];
    const isNew = own.every(
      (old) =>
        old.person !== relative.person || old.body !== relative.body || old.section !== relative.section,
    );
    if (isNew) relatives.set(person, [...own, relative]);
  };
  const rivals = rivalsIn(scenario);
  const wishes = scenario.people.flatMap((person) =>
    scenario.posts
      .filter((post) => rankGiven(person, post) !== undefined)
      .map((post): [Person, Post] => [person, post]),
  );
  for (const draw of draws) {
    if (draw.kind === "listed") {
      const pair =
        draw.near && rivals.length > 0 ? rivals[draw.pick % rivals.length] : anyPair(scenario, draw);
      if (pair === undefined) continue;
      const [one, other] = pair;
      add(one, { person: other });
      if (draw.twice) add(other, { person: one });
      continue;
    }
    const wish = wishes[draw.pick % wishes.length];
    if (wish !== undefined) add(wish[0].id, unlistedNear(wish[1], scenario, draw));
  }
  const people = scenario.people.map((person) => {
    const own = relatives.get(person.id);
    return own === undefined ? person : { ...person, relatives: own };
  });
  return { ...scenario, people };
}

/** Pairs of people who may come to sit in one section or, where there are none, in one body. */
function rivalsIn(scenario: Scenario): [string, string][] {
  const { people, sections } = reckon(scenario);
  const places = scenario.people.map((person) => {
    const listed = scenario.posts.filter((post) => rankGiven(person, post) !== undefined);
    const { home } = people.get(person.id) ?? {};
    const seat = home === person.body ? [sections.groupOf(person.body, person.section)] : [];
    return {
      groups: new Set([...listed.map(({ body, section }) => sections.groupOf(body, section)), ...seat]),
      bodies: new Set([...listed.map(({ body }) => body), ...(home === undefined ? [] : [home])]),
    };
  });
  const sharing = (what: "groups" | "bodies") =>
    scenario.people.flatMap((one, k) =>
      scenario.people
        .slice(k + 1)
        .filter((_, n) =>
          [...(places[k]?.[what] ?? [])].some((place) => places[k + 1 + n]?.[what].has(place)),
        )
        .map((other): [string, string] => [one.id, other.id]),
    );
  const groups = sharing("groups");
  return groups.length > 0 ? groups : sharing("bodies");
}

function anyPair({ people }: Scenario, draw: RelativeDraw): [string, string] | undefined {
  const one = people[draw.pick % people.length];
  const others = people.filter((person) => person !== one);
  const other = others[draw.other % others.length];
  return one === undefined || other === undefined ? undefined : [one.id, other.id];
}

/** A relative in the body of this post, in its section or at its head, told of as it was before the reforms or as it is. */
function unlistedNear(post: Post, scenario: Scenario, draw: RelativeDraw): Relative {
  const { reforms } = reckon(scenario);
  const parts = scenario.bodies.filter(({ id }) => reforms.successorOf(id) === post.body && id !== post.body);
  const now = scenario.bodies.find(({ id }) => id === post.body);
  const part = draw.before ? parts[draw.other % parts.length] : undefined;
  const body = part ?? now;
  if (body === undefined || !draw.near) {
    const any = scenario.bodies[draw.other % scenario.bodies.length];
    return { body: any?.id ?? post.body, leader: draw.twice };
  }
  const there = body.sections?.some(({ id }) => id === post.section) || !body.sections?.length;
  const isWord = post.section === "comprehensive" || post.section === "business";
  const known = there && (body.sections?.length || isWord);
  const section = { section: known ? post.section : sectionOf(body, draw.other) };
  switch (draw.kind) {
    case "section":
      return { body: body.id, ...section };
    case "leader":
      return { body: body.id, leader: true };
    case "leader-of-section":
      return { body: body.id, leader: true, ...section };
    default:
      return { body: body.id, leader: false };
  }
}
