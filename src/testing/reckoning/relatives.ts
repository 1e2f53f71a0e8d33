import type { Post, Relative, Scenario } from "../../schema/document";
import type { Alternative } from "./alternatives";
import type { Reckoning } from "./reckoning";
import type { Standing } from "./standings";

/** Person → listed people who are their relatives, whichever of the two said so. */
export function listedRelatives({ people }: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const result = new Map<string, Set<string>>(people.map(({ id }) => [id, new Set()]));
  for (const { id, relatives } of people) {
    for (const { person } of relatives ?? []) {
      if (person === undefined) continue;
      result.get(id)?.add(person);
      result.get(person)?.add(id);
    }
  }
  return result;
}

/** True where a relative who is not listed works too near to a post (公务员法74). */
export function isNearRelative(post: Post, { person }: Standing, reckoning: Reckoning): boolean {
  return (person.relatives ?? []).some((relative) => isNear(post, relative, reckoning));
}

function isNear(post: Post, { body, leader, section }: Relative, { reforms, sections }: Reckoning): boolean {
  const now = body === undefined ? undefined : reforms.successorOf(body);
  if (body === undefined || now === undefined) return false;
  const isThere = section !== undefined && (now === body || sections.knows(now, section));
  if (isThere && sections.groupOf(now, section) === sections.groupOf(post.body, post.section)) return true;
  if (leader !== true || post.body !== now) return false;
  return post.leaderRank !== undefined || sections.isWatched(post.body, post.section);
}

/** Where somebody sits, as far as relatives are concerned. */
interface Place {
  readonly isOwnSeat: boolean;
  readonly body: string;
  /** Undefined in the own seat of somebody who was transferred: nobody knows which section it is in. */
  readonly group: string | undefined;
  readonly isWatched: boolean;
  readonly leaderRank: string | undefined;
}

function placeOf(alternative: Alternative, standing: Standing, { sections }: Reckoning): Place | undefined {
  if (alternative.kind === "waiting") return undefined;
  if (alternative.kind === "post") {
    const { body, section, leaderRank } = alternative.post;
    const group = sections.groupOf(body, section);
    return { isOwnSeat: false, body, group, isWatched: sections.isWatched(body, section), leaderRank };
  }
  const { person, home } = standing;
  const body = home as string;
  const inPlace = person.body === home;
  return {
    isOwnSeat: true,
    body,
    group: inPlace ? sections.groupOf(body, person.section) : undefined,
    isWatched: inPlace && sections.isWatched(body, person.section),
    leaderRank: person.leaderRank,
  };
}

/** One thing that happens to one person. */
export interface Taking {
  readonly standing: Standing;
  readonly alternative: Alternative;
}

/** True where two relatives may not have these two places at the same time; their own seats they may keep. */
export function mayNotBoth(one: Taking, other: Taking, reckoning: Reckoning): boolean {
  const a = placeOf(one.alternative, one.standing, reckoning);
  const b = placeOf(other.alternative, other.standing, reckoning);
  if (a === undefined || b === undefined || (a.isOwnSeat && b.isOwnSeat)) return false;
  if (a.group !== undefined && a.group === b.group) return true;
  if (a.body !== b.body) return false;
  const [leads, otherLeads] = [a.leaderRank !== undefined, b.leaderRank !== undefined];
  if ((leads && b.isWatched) || (otherLeads && a.isWatched)) return true;
  return leads && otherLeads && a.leaderRank !== b.leaderRank;
}
