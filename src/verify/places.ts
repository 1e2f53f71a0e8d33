import type { Homes } from "./people";
import type { Register } from "./register";
import type { SectionGroups } from "./section-groups";

/** Where someone is, as far as 公务员法74 asks. */
export interface Place {
  readonly body: number;
  /** The section, with those it forms a joint office with; −1 where it is not known. */
  readonly group: number;
  /** The leader's rank of the place, −1 where it is not a leader's. */
  readonly rank: number;
  /** Whether the section does organization, personnel, discipline, supervision, audit or finance work. */
  readonly isWatched: boolean;
  /** Own seats conflict with posts only: nobody is moved apart who was together before. */
  readonly isSeat: boolean;
}

export interface Places {
  /** Per post. */
  readonly ofPost: readonly Place[];
  /** A volunteer's own seat. */
  ofSeat(person: number): Place;
  /** Every post that could be in conflict with a place, and others: those of its body, and of its joint office. */
  near(place: Place): Iterable<number>;
}

/** Places of posts, and of own seats: whoever was transferred has no section at home. */
export function layOutPlaces(at: Register, homes: Homes, groups: SectionGroups): Places {
  const { scenario, postBody, postRank, personBody, personRank } = at;
  const ofPost = scenario.posts.map(({ section }, p): Place => {
    const body = postBody[p];
    const group = groups.groupOf(body, section);
    const isWatched = groups.isWatched(body, section);
    return { body, group, rank: postRank[p], isWatched, isSeat: false };
  });
  const postsOfGroup = new Map<number, number[]>();
  for (const [p, { group }] of ofPost.entries()) {
    const posts = postsOfGroup.get(group);
    if (posts === undefined) postsOfGroup.set(group, [p]);
    else posts.push(p);
  }
  return {
    ofPost,
    near: ({ body, group }) => new Set([...at.postsOf[body], ...(postsOfGroup.get(group) ?? [])]),
    ofSeat: (person) => {
      const body = homes.home[person];
      const { section } = scenario.people[person];
      const remains = body === personBody[person];
      const group = remains ? groups.groupOf(body, section) : -1;
      const isWatched = remains && groups.isWatched(body, section);
      return { body, group, rank: personRank[person], isWatched, isSeat: true };
    },
  };
}

/**
 * Whether two listed relatives may not have these places at the same time: in one section, one the leader of the body
 * in which the other does watched work, or leaders of one body, one above the other (公务员法74).
 */
export function areInConflict(a: Place, b: Place): boolean {
  if (a.isSeat && b.isSeat) return false;
  if (a.group >= 0 && a.group === b.group) return true;
  if (a.body !== b.body) return false;
  if ((a.rank >= 0 && b.isWatched) || (b.rank >= 0 && a.isWatched)) return true;
  return a.rank >= 0 && b.rank >= 0 && a.rank !== b.rank;
}
