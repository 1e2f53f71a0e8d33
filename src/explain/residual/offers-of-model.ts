import type { Model } from "../../model/types";
import type { Facts } from "../../verify/facts";
import type { OffersOf } from "../../verify/refute/offers";
import type { Targets } from "../../verify/targets";

/**
 * What `offersOf` says, from wishes that the model has as numbers already. People and posts have the same numbers in the
 * model and in the facts.
 */
export function offersOfModel({ wishes, people }: Model, facts: Facts): OffersOf {
  const { start, target, rank } = wishes;
  const { homes, kinds, declines } = facts;
  const { rankAt, ranks } = facts.wishes;
  const { posts } = facts.at.scenario;
  const openTo = new Map<number, Uint8Array>();
  /** Per post: 1 where nothing keeps people of a kind out, retained posts apart. */
  const openPosts = (targets: Targets, person: number): Uint8Array => {
    const known = openTo.get(kinds[person]);
    if (known !== undefined) return known;
    const open = new Uint8Array(posts.length);
    for (const post of targets.free(person, -1)) open[post] = 1;
    openTo.set(kinds[person], open);
    return open;
  };
  const place = Int32Array.from(rank, (each) => rankAt.get(each) ?? 0);
  return (_, targets, person, offerPost, offerList) => {
    const { position, acceptsAdjustment } = people[person];
    const end = start[position + 1];
    const declined = declines.get(person);
    const own = targets.retained(person);
    const open = openPosts(targets, person);
    for (let k = start[position]; k < end; k++) {
      const wish = target[k];
      if (wish >= 0) {
        if (declined?.has(wish) === true) continue;
        if (open[wish] === 1 || own.includes(wish)) offerPost(wish, place[k]);
      } else if (wish < -1) {
        const body = -2 - wish;
        offerList(targets.free(person, body), place[k]);
        if (homes.home[person] === body) offerList(own, place[k]);
      }
    }
    offerList(own, ranks.length - 2);
    if (acceptsAdjustment && (homes.affected[person] === 1 || end > start[position])) {
      offerList(targets.free(person, -1), ranks.length - 1);
    }
  };
}
