import type { Model } from "../../model/types";
import type { Facts } from "../../verify/facts";
import type { OffersOf } from "../../verify/refute/offers";
import type { Targets } from "../../verify/targets";

const none: readonly number[] = [];

/**
 * What `offersOf` says, from wishes that the model has as numbers already. People and posts have the same numbers in the
 * model and in the facts.
 */
export function offersOfModel({ wishes, people }: Model, facts: Facts): OffersOf {
  const { start, target, rank } = wishes;
  const { homes, kinds, declines } = facts;
  const { rankAt, ranks } = facts.wishes;
  const { posts } = facts.at.scenario;
  const hasRetained = posts.some(({ demand }) => demand === "retained");
  const openTo = new Map<number, Uint8Array>();
  let lastKind = -1;
  let last: Uint8Array = new Uint8Array(0);
  /** Per post: 1 where nothing keeps people of a kind out, retained posts apart. */
  const openPosts = (targets: Targets, person: number): Uint8Array => {
    const kind = kinds[person];
    if (kind === lastKind) return last;
    let open: Uint8Array | undefined = openTo.get(kind);
    if (open === undefined) {
      open = new Uint8Array(posts.length);
      for (const post of targets.free(person, -1)) open[post] = 1;
      openTo.set(kind, open);
    }
    lastKind = kind;
    last = open;
    return open;
  };
  const position = new Int32Array(people.length);
  const adjusts = new Uint8Array(people.length);
  for (let i = 0; i < people.length; i++) {
    position[i] = people[i].position;
    if (people[i].acceptsAdjustment) adjusts[i] = 1;
  }
  // Ranks are mostly 1, 2, 3, …: then the place is known without looking it up.
  const placeOf = (each: number): number => (ranks[each - 1] === each ? each - 1 : (rankAt.get(each) ?? 0));
  return (_, targets, person, offerPost, offerList) => {
    const begin = start[position[person]];
    const end = start[position[person] + 1];
    const declined = declines.get(person);
    const own = hasRetained ? targets.retained(person) : none;
    const open = openPosts(targets, person);
    for (let k = begin; k < end; k++) {
      const wish = target[k];
      if (wish >= 0) {
        if (declined?.has(wish) === true) continue;
        if (open[wish] === 1 || own.includes(wish)) offerPost(person, wish, placeOf(rank[k]));
      } else if (wish < -1) {
        const body = -2 - wish;
        offerList(person, targets.free(person, body), placeOf(rank[k]));
        if (homes.home[person] === body) offerList(person, own, placeOf(rank[k]));
      }
    }
    offerList(person, own, ranks.length - 2);
    if (adjusts[person] === 1 && (homes.affected[person] === 1 || end > begin)) {
      offerList(person, targets.free(person, -1), ranks.length - 1);
    }
  };
}
