import { compareIds, sortedIds } from "../../kernel/order";
import type { GoalValue, Note, Placement, Shortfall, Staying } from "../../plan/types";
import { type Alternative, isBelowGrade } from "./alternatives";
import type { Reckoning } from "./reckoning";
import type { Seats } from "./seats";
import { standingOf } from "./standings";

/** Who goes where, as a plan lists it. */
export interface Lists {
  readonly placements: readonly Placement[];
  readonly staying: readonly Staying[];
  readonly waiting: readonly string[];
}

export function listsOf(chosen: ReadonlyMap<string, Alternative>, reckoning: Reckoning): Lists {
  const placements: Placement[] = [];
  const staying: Staying[] = [];
  const waiting: string[] = [];
  for (const person of sortedIds(chosen.keys())) {
    const took = chosen.get(person) as Alternative;
    if (took.kind === "waiting") waiting.push(person);
    else if (took.kind === "seat") {
      staying.push({ person, body: standingOf(person, reckoning).home as string, rank: took.rank });
    } else placements.push({ person, post: took.post.id, rank: took.rank, basis: took.basis });
  }
  return { placements, staying, waiting };
}

/** Posts below their minimum by id, then sections below theirs by body and section. */
export function shortfallsOf({ staffed, kept }: Seats, { posts, sections }: Reckoning): Shortfall[] {
  const inPosts = [...posts.values()]
    .map(({ id, openings }) => ({ post: id, missing: (openings.min ?? 0) - (staffed.get(id) ?? 0) }))
    .sort((a, b) => compareIds(a.post, b.post));
  const inSections = sections.needs
    .map(({ group, body, section, count }) => ({ body, section, missing: count - (kept.get(group) ?? 0) }))
    .sort((a, b) => compareIds(a.body, b.body) || compareIds(a.section, b.section));
  return [...inPosts, ...inSections].filter(({ missing }) => missing > 0);
}

/** Notes that follow from who goes where: grades kept, returns, and what the directed stage did. */
export function notesOf(
  { placements, waiting }: Lists,
  reckoning: Reckoning,
  directed: readonly GoalValue[] | undefined,
): Note[] {
  const { scenario, posts, people } = reckoning;
  const bodies = new Map(scenario.bodies.map((body) => [body.id, body]));
  const placed = placements.flatMap(({ person, post }) => {
    const [found, standing] = [posts.get(post), people.get(person)];
    return found === undefined || standing === undefined ? [] : [{ post: found, person: standing.person }];
  });
  const grades = placed
    .filter(
      ({ post, person }) => scenario.policy?.keepGrade === "flag" && isBelowGrade(post, person, reckoning),
    )
    .map(({ post, person }): Note => ({ code: "grade-kept", person: person.id, post: post.id }));
  const returns = placed.flatMap(({ post, person }): Note[] => {
    const { returnTo, expires } = bodies.get(post.body) ?? {};
    if (returnTo === undefined) return [];
    const date = expires === undefined ? {} : { date: expires };
    return [{ code: "returns", person: person.id, post: post.id, body: returnTo, ...date }];
  });
  if (directed === undefined) return [...grades, ...returns];
  const count = placements.filter(({ basis }) => basis === "directed").length;
  return [
    ...grades,
    ...returns,
    { code: "directed", placed: count, waiting: waiting.length, goals: directed },
  ];
}
