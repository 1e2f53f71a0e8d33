import { largestPrice } from "../kernel/largest-price";
import { type Costs, costOf, layOutCosts } from "./costs";
import { barriers, homeLineBody, lineOfPost } from "./eligibility";
import { ExactSum } from "./exact-sum";
import type { Facts } from "./facts";
import { minimumLevel } from "./goals";
import { type Prices, readPrices } from "./prices";
import type { Tally } from "./tally";
import { openTargets } from "./targets";

/**
 * Whether a certificate proves that no plan is better than the one that was counted. Lexicographic linear-programming
 * duality: alternatives, costs and rows are rebuilt from the scenario, only prices are taken from the certificate.
 *
 * A row Σ ≤ limit with a price ≥ 0 (Σ ≥ limit with a price ≤ 0) adds price × (Σ − limit) to the cost of a plan, and
 * makes it no greater. What then remains falls apart into single people, grants and shortages, whose least costs add
 * up to a bound that no plan goes below:
 *
 *     bound = Σ people: least over their alternatives of (cost + prices of the rows that hold it)
 *           − Σ rows: price × limit
 *           + Σ grants, shortages: least within their limits of (cost ± prices) × number
 *
 * Costs and prices are vectors, one number per goal level, compared lexicographically: an ordered group, in which all
 * of this holds. Where the bound meets the plan's own cost at every level, nothing is better. All numbers are whole,
 * and sums that may grow are counted first and multiplied once, exactly. One pass over people and their wishes.
 *
 * Source: H. Isermann, Linear lexicographic optimization, OR Spektrum 4 (1982) 223–228.
 */
export function proves(facts: Facts, tally: Tally, granted: Float64Array, certificate: unknown): boolean {
  const costs = layOutCosts(facts);
  const prices = readPrices(facts, costs.levels, certificate);
  if (prices === undefined || costs.rankCost.some((cost) => cost > largestPrice)) return false;
  const bound = Array.from({ length: costs.levels }, () => new ExactSum());
  addPeople(facts, costs, prices, bound);
  addLimits(facts, prices, bound);
  addNumbers(facts, costs, prices, bound);
  const cost = costOf(facts, tally, granted);
  return bound.every((sum, level) => sum.value === cost[level]);
}

/** Σ people. Counts how many find which alternative least, and only then multiplies. */
function addPeople(facts: Facts, costs: Costs, prices: Prices, bound: readonly ExactSum[]): void {
  const { at, homes, wishes, declines } = facts;
  const { rankLevel, rankCost } = costs;
  const { people, posts } = at.scenario;
  const levels = bound.length;
  const width = wishes.ranks.length;
  const { worth, waiting, ownSeat } = priceAlternatives(facts, costs, prices);

  /** Is alternative a at rank r (−1 for none) less than alternative b at rank s? */
  const isLess = (a: number, r: number, b: number, s: number): boolean => {
    const levelA = r < 0 ? -1 : rankLevel[r];
    const levelB = s < 0 ? -1 : rankLevel[s];
    for (let level = 0; level < levels; level++) {
      let difference = worth[a * levels + level] - worth[b * levels + level];
      if (level === levelA) difference += rankCost[r];
      if (level === levelB) difference -= rankCost[s];
      if (difference !== 0) return difference < 0;
    }
    return false;
  };
  const targets = openTargets(facts, (p, q) => (isLess(p, -1, q, -1) ? -1 : isLess(q, -1, p, -1) ? 1 : 0));

  const taken = new Float64Array(bound.length === 0 ? 0 : worth.length / levels);
  const takenAt = new Float64Array(width * 2);
  let least = 0;
  let leastRank = 0;
  const offer = (post: number, rank: number): void => {
    if (!isLess(post, rank, least, leastRank)) return;
    least = post;
    leastRank = rank;
  };
  /** Offers the first of a sorted list that nobody declined. */
  const offerFirst = (
    list: readonly number[],
    rank: number,
    declined?: ReadonlyMap<number, number>,
  ): void => {
    let k = 0;
    if (declined !== undefined) while (k < list.length && declined.has(list[k])) k++;
    if (k < list.length) offer(list[k], rank);
  };

  for (let i = 0; i < people.length; i++) {
    const { preferences, acceptsAdjustment } = people[i];
    const affected = homes.affected[i] === 1;
    const declined = declines.get(i);
    const rank = affected ? 0 : width;
    least = affected ? waiting : ownSeat[i];
    leastRank = affected ? -1 : rank + width - 2;
    for (let k = 0; k < preferences.length; k++) {
      const wish = preferences[k];
      const listed = rank + (wishes.rankAt.get(wish.rank) ?? 0);
      if (wish.post === undefined) {
        const b = at.bodyAt.get(wish.body) ?? -1;
        offerFirst(targets.free(i, b), listed, declined);
        if (homes.home[i] === b) offerFirst(targets.retained(i), listed, declined);
        continue;
      }
      const p = at.postAt.get(wish.post) ?? -1;
      const own = affected && homes.home[i] === at.postBody[p];
      if (posts[p].demand === "retained" && !own) continue;
      if (declined?.has(p) !== true && barriers(facts, i, p) === 0) offer(p, listed);
    }
    // What is listed too costs no more as listed, so its being in these lists does no harm.
    offerFirst(targets.retained(i), rank + width - 2, declined);
    if (acceptsAdjustment && (affected || preferences.length > 0)) {
      offerFirst(targets.free(i, -1), rank + width - 1, declined);
    }
    taken[least]++;
    if (leastRank >= 0) takenAt[leastRank]++;
  }
  for (let v = 0; v < taken.length; v++) addVector(bound, taken[v], worth, v);
  for (let r = 0; r < takenAt.length; r++) {
    if (rankLevel[r] >= 0) bound[rankLevel[r]].add(takenAt[r], rankCost[r]);
  }
}

interface Alternatives {
  /** Per alternative: its cost, ranks apart, and the prices of all rows that hold it, level by level. */
  readonly worth: Float64Array;
  /** Posts are the first alternatives; then waiting; then own seats. */
  readonly waiting: number;
  /** Per person: their own seat, 0 for affected people. */
  readonly ownSeat: Int32Array;
}

function priceAlternatives(facts: Facts, costs: Costs, prices: Prices): Alternatives {
  const { at, homes } = facts;
  const { types, ranks, postRank, postBody, postType, personType, personRank } = at;
  const { levels } = costs;
  const waiting = postBody.length;
  const seats = new Map<
    number,
    { readonly number: number; readonly line: number; readonly leaders: number }
  >();
  const ownSeat = new Int32Array(homes.home.length);
  for (let i = 0; i < ownSeat.length; i++) {
    if (homes.affected[i] === 1) continue;
    const key = (homes.home[i] * types.length + personType[i]) * (ranks.length + 1) + personRank[i] + 1;
    let seat = seats.get(key);
    if (seat === undefined) {
      const line = homeLineBody(facts, i) * types.length + personType[i];
      const leaders = personRank[i] < 0 ? -1 : homes.home[i] * ranks.length + personRank[i];
      seat = { number: waiting + 1 + seats.size, line, leaders };
      seats.set(key, seat);
    }
    ownSeat[i] = seat.number;
  }
  const worth = new Float64Array((waiting + 1 + seats.size) * levels);
  const charge = (alternative: number, row: number): void => {
    for (let level = 0; level < levels; level++) {
      worth[alternative * levels + level] += prices.table[row * levels + level];
    }
  };
  for (const [p, { demand }] of at.scenario.posts.entries()) {
    charge(p, prices.post[p]);
    charge(p, prices.minimum[p]);
    charge(p, prices.office[postBody[p] * types.length + postType[p]]);
    charge(p, prices.body[lineOfPost(facts, p)]);
    if (postRank[p] >= 0) charge(p, prices.leaders[postBody[p] * ranks.length + postRank[p]]);
    const fill = costs.fill.get(demand);
    if (fill !== undefined) worth[p * levels + fill] -= 1;
  }
  if (costs.place >= 0) worth[waiting * levels + costs.place] += 1;
  for (const { number, line, leaders } of seats.values()) {
    charge(number, prices.body[line]);
    if (leaders >= 0) charge(number, prices.leaders[leaders]);
  }
  return { worth, waiting, ownSeat };
}

/** − Σ rows: price × limit. */
function addLimits(facts: Facts, prices: Prices, bound: readonly ExactSum[]): void {
  const { at, hosts, lines, positions, pools } = facts;
  const { table } = prices;
  for (const [p, { openings }] of at.scenario.posts.entries()) {
    addVector(bound, -openings.max, table, prices.post[p]);
    addVector(bound, -(openings.min ?? 0), table, prices.minimum[p]);
  }
  for (let line = 0; line < prices.body.length; line++) {
    addVector(bound, -hosts.seats[line], table, prices.office[line]);
    addVector(bound, -lines.room[line], table, prices.body[line]);
  }
  for (let line = 0; line < positions.length; line++) {
    addVector(bound, -positions[line], table, prices.leaders[line]);
  }
  for (let k = 0; k < prices.pool.length; k++) {
    addVector(bound, pools.demanded[k] - pools.toDivide[k], table, prices.pool[k]);
  }
}

/** Σ grants and shortages: a grant loosens its body's row and counts in its pool's, a shortage in its post's minimum. */
function addNumbers(facts: Facts, costs: Costs, prices: Prices, bound: readonly ExactSum[]): void {
  const { at, lines } = facts;
  const { table } = prices;
  const levels = bound.length;
  const width = at.types.length;
  const reduced = new Float64Array(levels);
  const addLeast = (from: number, to: number): void => {
    const sign = reduced.find((number) => number !== 0) ?? 0;
    addVector(bound, sign < 0 ? to : from, reduced, 0);
  };
  for (let line = 0; line < lines.grantMax.length; line++) {
    const pool = at.bodyJurisdiction[Math.floor(line / width)] * width + (line % width);
    for (let level = 0; level < levels; level++) {
      const cost = level === costs.recover ? 1 : 0;
      const loosened = table[prices.body[line] * levels + level];
      reduced[level] = cost - loosened + table[prices.pool[pool] * levels + level];
    }
    addLeast(lines.grantMin[line], lines.grantMax[line]);
  }
  const isHard = at.scenario.policy?.hardMinimums === true;
  for (const [p, { demand, openings }] of at.scenario.posts.entries()) {
    if (openings.min === undefined || openings.min === 0) continue;
    for (let level = 0; level < levels; level++) {
      const asked = costs.minimums >= 0 && level === costs.minimums + minimumLevel[demand];
      reduced[level] = (asked ? 1 : 0) + table[prices.minimum[p] * levels + level];
    }
    addLeast(0, isHard ? 0 : openings.min);
  }
}

/** Adds `times` × the vector that stands at a position of a table. */
function addVector(bound: readonly ExactSum[], times: number, table: Float64Array, position: number): void {
  if (times === 0) return;
  for (let level = 0; level < bound.length; level++) {
    const number = table[position * bound.length + level];
    if (number !== 0) bound[level].add(times, number);
  }
}
