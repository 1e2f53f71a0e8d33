import type { Costs } from "./costs";
import { barriers, reasonsAgainst, standing } from "./eligibility";
import type { ExactSum } from "./exact-sum";
import type { Facts } from "./facts";
import { openTargets } from "./targets";
import type { Alternatives } from "./worth";

/**
 * Adds Σ people: the least of their alternatives, each worth its cost and the prices of the rows that hold it. Counts
 * how many find what least, and only then multiplies. One pass over people and their wishes: posts that adjustment or a
 * wish for a whole body opens are looked up in lists that people of one kind share, the least first. What is less to one
 * person alone (a post that names them, or where an earlier plan put them) is offered to them besides, and what is more
 * to them alone (the price of a row with a relative in it) is passed over in the list and offered as what it is.
 */
export function addPeople(facts: Facts, costs: Costs, worth: Alternatives, bound: readonly ExactSum[]): void {
  const { at, homes, wishes, declines, unitRanks, earlier, settled } = facts;
  const { people, posts } = at.scenario;
  const { rankLevel, rankCost, levels } = costs;
  const width = wishes.ranks.length;

  const isLess = (person: number, p: number, q: number): boolean => {
    const [a, b] = [worth.ofKind(person, p), worth.ofKind(person, q)];
    for (let level = 0; level < levels && a !== b; level++) {
      const difference = worth.table[a * levels + level] - worth.table[b * levels + level];
      if (difference !== 0) return difference < 0;
    }
    return false;
  };
  const targets = openTargets(facts, (i, p, q) => (isLess(i, p, q) ? -1 : isLess(i, q, p) ? 1 : 0));

  const taken: number[] = [];
  const takenAt = new Float64Array(width * 2);
  const takenTier = new Float64Array(unitRanks.tiers + 1);
  let unchanged = 0;
  let least: Offer = { alternative: 0, rank: -1, tier: -1, isUnchanged: false };
  let leastCost = new Float64Array(levels);
  let offered = new Float64Array(levels);
  /** Takes an offer if it is less than what was offered before. */
  const offer = (
    alternative: number,
    rank: number,
    tier: number,
    isUnchanged: boolean,
    isFirst = false,
  ): void => {
    for (let level = 0; level < levels; level++) offered[level] = worth.table[alternative * levels + level];
    if (rank >= 0 && rankLevel[rank] >= 0) offered[rankLevel[rank]] += rankCost[rank];
    if (tier >= 0 && costs.tiers >= 0) offered[costs.tiers + tier] -= 1;
    if (isUnchanged && costs.changes >= 0) offered[costs.changes] -= 1;
    const differs = isFirst ? -1 : offered.findIndex((cost, level) => cost !== leastCost[level]);
    if (!isFirst && (differs < 0 || offered[differs] > leastCost[differs])) return;
    least = { alternative, rank, tier, isUnchanged };
    [leastCost, offered] = [offered, leastCost];
  };

  for (let i = 0; i < people.length; i++) {
    const { preferences } = people[i];
    const affected = homes.affected[i] === 1;
    const group = affected ? 0 : width;
    const declined = declines.get(i);
    const own = worth.own(i);
    const before = earlier.get(i);
    const offerPost = (p: number, rank: number): void =>
      offer(worth.ofPost(i, p), group + rank, unitRanks.tierOf(i, p), before === p);
    const keep = (): void => {
      if (affected) offer(worth.waiting, -1, -1, before === "waiting", true);
      else offer(worth.ofSeat(i), group + wishes.staying, -1, before === "staying", true);
    };
    const rankOf = (p: number, isDirected: boolean): number =>
      wishes.rankAt.get(standing(facts, i, p, isDirected).rank) ?? wishes.adjusted;
    /** Offers the first of a sorted list that nobody declined and that costs the person no more than others. */
    const offerFirst = (list: readonly number[], rank: number): void => {
      let k = 0;
      if (declined !== undefined || own !== undefined) {
        while (k < list.length && (declined?.has(list[k]) === true || own?.has(list[k]) === true)) k++;
      }
      if (k < list.length) offerPost(list[k], rank);
    };
    const offerIfOpen = (p: number, isDirected: boolean): void => {
      if (reasonsAgainst(facts, i, p, isDirected) === 0) offerPost(p, rankOf(p, isDirected));
    };
    const offerAll = (isDirected: boolean): void => {
      for (let k = 0; k < preferences.length; k++) {
        const wish = preferences[k];
        const listed = wishes.rankAt.get(wish.rank) ?? 0;
        if (wish.post === undefined) {
          const b = at.bodyAt.get(wish.body) ?? -1;
          offerFirst(targets.free(i, b), listed);
          if (homes.home[i] === b) offerFirst(targets.retained(i), listed);
          continue;
        }
        const p = at.postAt.get(wish.post) ?? -1;
        const isOwn = affected && homes.home[i] === at.postBody[p];
        if (posts[p].demand === "retained" && !isOwn) continue;
        if (declined?.has(p) !== true && barriers(facts, i, p) === 0) offerPost(p, listed);
      }
      // What is listed too costs no more as listed, so its being in these lists does no harm.
      offerFirst(targets.retained(i), wishes.staying);
      const { acceptsAdjustment } = people[i];
      if (isDirected || (acceptsAdjustment && (affected || preferences.length > 0))) {
        offerFirst(targets.free(i, -1), acceptsAdjustment ? wishes.adjusted : wishes.directed);
      }
      for (const p of own?.keys() ?? []) if (p >= 0) offerIfOpen(p, isDirected);
      if (costs.tiers >= 0) for (const p of unitRanks.naming.get(i)?.keys() ?? []) offerIfOpen(p, isDirected);
      if (costs.changes >= 0 && typeof before === "number") offerIfOpen(before, isDirected);
    };

    keep();
    if (settled === undefined) offerAll(false);
    else if (settled[i] >= 0) {
      offer(
        worth.ofPost(i, settled[i]),
        group + rankOf(settled[i], false),
        unitRanks.tierOf(i, settled[i]),
        before === settled[i],
        true,
      );
    } else if (affected) offerAll(true);
    taken[least.alternative] = (taken[least.alternative] ?? 0) + 1;
    if (least.rank >= 0) takenAt[least.rank]++;
    if (least.tier >= 0) takenTier[least.tier]++;
    if (least.isUnchanged) unchanged++;
  }

  for (const [alternative, times] of taken.entries()) {
    for (let level = 0; level < levels && times > 0; level++) {
      bound[level].add(times, worth.table[alternative * levels + level]);
    }
  }
  for (let r = 0; r < takenAt.length; r++) {
    if (rankLevel[r] >= 0) bound[rankLevel[r]].add(takenAt[r], rankCost[r]);
  }
  if (costs.tiers >= 0)
    for (const [tier, times] of takenTier.entries()) bound[costs.tiers + tier].add(times, -1);
  // Everybody whom the earlier plan names has changed who is not where it put them.
  if (costs.changes >= 0) bound[costs.changes].add(earlier.size - unchanged, 1);
}

/** What somebody can take: its alternative, the rank and tier at which they count there, −1 for none. */
interface Offer {
  readonly alternative: number;
  readonly rank: number;
  readonly tier: number;
  readonly isUnchanged: boolean;
}
