import { mayFillType } from "./eligibility";
import type { Facts } from "./facts";

/** What an affected person who waits has to be told about. */
export interface Concern {
  /** Places (see `Register.postPlace`) of the posts, ascending. */
  readonly places: readonly number[];
  /** Adjustment is accepted, and opens nothing because every post is of another type. */
  readonly allOfOtherTypes: boolean;
}

/**
 * Told of are posts that the person lists, alone or with their body; retained posts of their own successor; and, to
 * whoever accepts adjustment, and to everybody where policy opens directed assignment, posts that are not retained, those left out that only the type of quota keeps anybody of
 * theirs from. Posts by type are worked out once.
 */
export function concernOf(facts: Facts): (person: number) => Concern {
  const { at, homes } = facts;
  const { posts, people, policy } = at.scenario;
  const free = at.postsInOrder.filter((p) => posts[p].demand !== "retained");
  const freeByType = new Map<number, readonly number[]>();
  const freeTo = (type: number): readonly number[] => {
    const known = freeByType.get(type) ?? free.filter((p) => mayFillType(facts, type, at.postType[p]));
    freeByType.set(type, known);
    return known;
  };
  return (person) => {
    const { preferences } = people[person];
    const acceptsAdjustment = people[person].acceptsAdjustment || policy?.directed === true;
    const reached = acceptsAdjustment ? freeTo(at.personType[person]) : [];
    // These come first, because they stand in order.
    const told = new Set(reached);
    for (const wish of preferences) {
      const p = wish.post === undefined ? undefined : at.postAt.get(wish.post);
      const b = wish.body === undefined ? undefined : at.bodyAt.get(wish.body);
      if (p !== undefined) told.add(p);
      for (const covered of b === undefined ? [] : at.postsOf[b]) told.add(covered);
    }
    const home = homes.home[person];
    for (const p of home < 0 ? [] : at.postsOf[home]) if (posts[p].demand === "retained") told.add(p);
    const places = Array.from(told, (p) => at.postPlace[p]);
    if (places.some((place, k) => k > 0 && place < places[k - 1])) places.sort((a, b) => a - b);
    return {
      places,
      allOfOtherTypes: acceptsAdjustment && reached.length === 0 && free.length > 0,
    };
  };
}
