import { inPortions, type Steps } from "../kernel/steps";
import type { Costs } from "./costs";
import { barriers, reasonsAgainst, standing } from "./eligibility";
import type { ExactSum } from "./exact-sum";
import type { Facts } from "./facts";
import { openOffers } from "./offers";
import { verifying } from "./progress";
import { openTargets } from "./targets";
import type { Alternatives } from "./worth";

/**
 * Adds Σ people: the least of their alternatives, each worth its cost and the prices of the rows that hold it. One pass
 * over people and their wishes: posts that adjustment or a wish for a whole body opens are looked up in lists that
 * people of one kind share, the least first. What is less to one person alone (a post that names them, or where an
 * earlier plan put them) is offered to them besides, and what is more to them alone (the price of a row with a relative
 * in it) is passed over in the list and offered as what it is.
 */
export function* addPeople(
  facts: Facts,
  costs: Costs,
  worth: Alternatives,
  bound: readonly ExactSum[],
): Steps<void> {
  const { at, homes, wishes, declines, unitRanks, earlier, settled, agreed } = facts;
  const { people, posts } = at.scenario;
  const width = wishes.ranks.length;
  const offers = openOffers(facts, costs, worth);
  const targets = openTargets(facts, (i, p, q) => worth.compare(worth.ofKind(i, p), worth.ofKind(i, q)));

  const rankOf = (i: number, p: number, isDirected: boolean): number =>
    wishes.rankAt.get(standing(facts, i, p, isDirected).rank) ?? wishes.adjusted;
  const offerPost = (i: number, p: number, rank: number): void => {
    const group = homes.affected[i] === 1 ? 0 : width;
    const tier = costs.tiers < 0 ? 0 : unitRanks.tierOf(i, p);
    offers.make(worth.ofPost(i, p), group + rank, tier, earlier.get(i) === p);
  };
  const offerIfOpen = (i: number, p: number, isDirected: boolean): void => {
    if (reasonsAgainst(facts, i, p, isDirected) === 0) offerPost(i, p, rankOf(i, p, isDirected));
  };
  /** Offers the first of a sorted list that nobody declined and that costs the person no more than others. */
  const offerFirst = (i: number, list: readonly number[], rank: number): void => {
    const declined = declines.get(i);
    const own = worth.own(i);
    let k = 0;
    if (declined !== undefined || own !== undefined) {
      while (k < list.length && (declined?.has(list[k]) === true || own?.has(list[k]) === true)) k++;
    }
    if (k < list.length) offerPost(i, list[k], rank);
  };
  const offerWishes = (i: number): void => {
    for (const wish of people[i].preferences) {
      const listed = wishes.rankAt.get(wish.rank) ?? 0;
      if (wish.post === undefined) {
        const b = at.bodyAt.get(wish.body) ?? -1;
        offerFirst(i, targets.free(i, b), listed);
        if (homes.home[i] === b) offerFirst(i, targets.retained(i), listed);
        continue;
      }
      const p = at.postAt.get(wish.post) ?? -1;
      const isOwn = homes.affected[i] === 1 && homes.home[i] === at.postBody[p];
      if (posts[p].demand === "retained" && !isOwn) continue;
      if (declines.get(i)?.has(p) !== true && barriers(facts, i, p) === 0) offerPost(i, p, listed);
    }
  };
  const offerAll = (i: number, isDirected: boolean): void => {
    const { preferences, acceptsAdjustment } = people[i];
    offerWishes(i);
    // What is listed too costs no more as listed, so its being in these lists does no harm.
    offerFirst(i, targets.retained(i), wishes.staying);
    if (isDirected || (acceptsAdjustment && (homes.affected[i] === 1 || preferences.length > 0))) {
      offerFirst(i, targets.free(i, -1), acceptsAdjustment ? wishes.adjusted : wishes.directed);
    }
    for (const p of worth.own(i)?.keys() ?? []) if (p >= 0) offerIfOpen(i, p, isDirected);
    if (costs.tiers >= 0)
      for (const p of unitRanks.naming.get(i)?.keys() ?? []) offerIfOpen(i, p, isDirected);
    const before = costs.changes >= 0 ? earlier.get(i) : undefined;
    if (typeof before === "number") offerIfOpen(i, before, isDirected);
  };

  const addPerson = (i: number): void => {
    const isAffected = homes.affected[i] === 1;
    const isSettled = agreed[i] >= 0 || (settled !== undefined && (settled[i] >= 0 || !isAffected));
    if (agreed[i] >= 0) offerPost(i, agreed[i], rankOf(i, agreed[i], false));
    else if (settled !== undefined && isSettled && settled[i] >= 0)
      offerPost(i, settled[i], rankOf(i, settled[i], false));
    else if (isAffected) offers.make(worth.waiting, -1, -1, earlier.get(i) === "waiting");
    else offers.make(worth.ofSeat(i), width + wishes.staying, -1, earlier.get(i) === "staying");
    if (!isSettled) offerAll(i, settled !== undefined);
    offers.take();
  };
  yield* inPortions(people.length, verifying, (first, end) => {
    for (let i = first; i < end; i++) addPerson(i);
  });
  offers.addTo(bound);
}
