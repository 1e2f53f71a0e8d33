import { barriers } from "../eligibility";
import type { Facts } from "../facts";
import type { Targets } from "../targets";

/** How {@link offersOf} is asked. Who has wishes in another form may answer instead of it. */
export type OffersOf = typeof offersOf;

/** Takes note that a person may take a post at a rank (by its position in `wishes.ranks`). */
type OfferPost = (person: number, post: number, rank: number) => void;
/** The same of all posts of a list but those that declined the person. Lists are shared by people of one kind. */
type OfferList = (person: number, posts: readonly number[], rank: number) => void;

/**
 * What a person may take besides what everybody of their group has (waiting, or their own seat): listed posts one by one,
 * whole bodies, retained posts and adjustment as lists. A post may be offered more than once; the lowest of these ranks is the true one.
 * Time is linear in wishes.
 */
export function offersOf(
  facts: Facts,
  targets: Targets,
  person: number,
  offerPost: OfferPost,
  offerList: OfferList,
): void {
  const { at, homes, wishes, declines } = facts;
  const { preferences, acceptsAdjustment } = at.scenario.people[person];
  const affected = homes.affected[person] === 1;
  const declined = declines.get(person);
  const width = wishes.ranks.length;
  for (let k = 0; k < preferences.length; k++) {
    const wish = preferences[k];
    const rank = wishes.rankAt.get(wish.rank) ?? 0;
    if (wish.post === undefined) {
      const b = at.bodyAt.get(wish.body) ?? -1;
      offerList(person, targets.free(person, b), rank);
      if (homes.home[person] === b) offerList(person, targets.retained(person), rank);
      continue;
    }
    const p = at.postAt.get(wish.post) ?? -1;
    if (p < 0 || declined?.has(p) === true) continue;
    const isRetained = at.scenario.posts[p].demand === "retained";
    if (isRetained && !(affected && homes.home[person] === at.postBody[p])) continue;
    if (barriers(facts, person, p) === 0) offerPost(person, p, rank);
  }
  offerList(person, targets.retained(person), width - 2);
  if (acceptsAdjustment && (affected || preferences.length > 0)) {
    offerList(person, targets.free(person, -1), width - 1);
  }
}
