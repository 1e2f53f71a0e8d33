import type { Body, Demand, Post, Preference, Scenario } from "../../schema/document";
import { mayFill } from "../reckoning/alternatives";
import { type Reckoning, reckon } from "../reckoning/reckoning";
import type { PaperDraw, PersonDraw, PostDraw } from "./draws";
import type { Names } from "./names";
import { sectionOf } from "./written";

/** Adds posts, mostly where quota may be granted or affected people come home. */
export function buildPosts(
  names: Names,
  scenario: Scenario,
  draws: readonly PostDraw[],
  mood: PaperDraw["mood"],
): Scenario {
  const reckoning = reckon(scenario);
  const live = scenario.bodies.filter(({ id }) => !reckoning.reforms.retiredBy.has(id));
  if (live.length === 0) return scenario;
  const homes = new Set([...reckoning.people.values()].filter((one) => one.affected).map((one) => one.home));
  const among: Record<PostDraw["among"], Body[]> = {
    growing: live.filter(({ id }) => freeTypes(id, reckoning, "grant").length > 0),
    home: live.filter(({ id }) => homes.has(id)),
    hosted: live.filter(({ id }) => reckoning.reforms.hostedBy.has(id)),
    any: live,
  };
  const posts = draws.map((draw, k): Post => {
    const bodies = among[draw.among].length > 0 ? among[draw.among] : live;
    const body = bodies[draw.body % bodies.length] as Body;
    const free = freeTypes(body.id, reckoning, "any");
    const types = free.length > 0 ? free : reckoning.types;
    const rank = names.ranks[draw.leader - 1];
    const max = mood === "closed" ? 0 : draw.max;
    const min = Math.min(draw.min, max);
    return {
      id: names.id("post", k),
      body: body.id,
      section: sectionOf(body, draw.section),
      quotaType: types[draw.type % types.length] as string,
      ...(rank === undefined ? {} : { leaderRank: rank }),
      demand: draw.demand === "natural" ? naturalDemand(body, homes.has(body.id), reckoning) : draw.demand,
      openings: min > 0 || k % 2 === 1 ? { min, max } : { max },
    };
  });
  return { ...scenario, posts };
}

/** Types of which a body may still take people: by a grant, or at all. */
function freeTypes(body: string, { lines, reforms, types }: Reckoning, by: "grant" | "any"): string[] {
  return types.filter((type) => {
    const line = lines.get(reforms.payerOf(body), type);
    if (line === undefined) return false;
    return by === "grant" ? line.grantMax > 0 : line.room + line.grantMax > line.volunteers;
  });
}

function naturalDemand(body: Body, isHome: boolean, { reforms }: Reckoning): Demand {
  if (body.category === "coordinating-office") return "coordinating-office";
  if (isHome) return "retained";
  return reforms.givenBy.has(body.id) ? "new-body" : "urgent";
}

/** Adds wishes, mostly for posts that the person could fill. */
export function buildWishes(
  scenario: Scenario,
  draws: readonly PersonDraw[],
  mood: PaperDraw["mood"],
): Scenario {
  const reckoning = reckon(scenario);
  const open = scenario.posts.filter((post) => post.demand !== "retained");
  const people = scenario.people.map((person, k) => {
    const standing = reckoning.people.get(person.id);
    const fitting = scenario.posts.filter(
      (post) =>
        mayFill(person.quotaType, post.quotaType, reckoning) &&
        (post.demand !== "retained" || (standing?.affected === true && standing.home === post.body)),
    );
    const preferences: Preference[] = [];
    for (const [w, wish] of (draws[k]?.wishes ?? []).entries()) {
      const among = wish.fits && fitting.length > 0 ? fitting : scenario.posts;
      const post =
        mood === "craze" && w === 0 ? (open[0] ?? scenario.posts[0]) : among[wish.target % among.length];
      if (post === undefined || mood === "nobody-lists") continue;
      const rank = mood === "ties" || (mood === "craze" && w === 0) ? 1 : wish.rank;
      const preference = wish.wholeBody ? { body: post.body, rank } : { post: post.id, rank };
      const isNew = preferences.every((old) => old.post !== preference.post || old.body !== preference.body);
      if (isNew) preferences.push(preference);
    }
    return { ...person, preferences };
  });
  return { ...scenario, people };
}
