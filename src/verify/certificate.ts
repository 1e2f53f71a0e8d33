import { largestPrice } from "../kernel/largest-price";
import type { Steps } from "../kernel/steps";
import { type Costs, costOf, layOutCosts } from "./costs";
import { ExactSum } from "./exact-sum";
import type { Facts } from "./facts";
import { minimumLevel } from "./goals";
import { addPeople } from "./people-bound";
import { type Prices, readPrices } from "./prices";
import { verifying } from "./progress";
import type { Stage, Stages } from "./stage";
import { priceAlternatives } from "./worth";

/** Whether a certificate proves every stage of a plan that there was. */
export function* provesAll({ voluntary, directed }: Stages, certificate: unknown): Steps<boolean> {
  try {
    if (!(yield* proves(voluntary, certificate, ["directed"]))) return false;
    if (directed === undefined || voluntary.tally.waiting === 0) return true;
    return yield* proves(directed, (certificate as { readonly directed?: unknown }).directed);
  } catch {
    // A getter of the certificate threw.
    return false;
  }
}

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
function* proves(
  { facts, tally, granted }: Stage,
  certificate: unknown,
  otherFields: readonly string[] = [],
): Steps<boolean> {
  const costs = layOutCosts(facts);
  const prices = readPrices(facts, costs.levels, certificate, otherFields);
  if (prices === undefined || costs.rankCost.some((cost) => cost > largestPrice)) return false;
  yield { ...verifying, steps: 0 };
  const bound = Array.from({ length: costs.levels }, () => new ExactSum());
  const worth = priceAlternatives(facts, costs, prices);
  yield* addPeople(facts, costs, worth, bound);
  if (!worth.isExact()) return false;
  addLimits(facts, prices, bound);
  addNumbers(facts, costs, prices, bound);
  const cost = costOf(facts, tally, granted);
  return bound.every((sum, level) => sum.value === cost[level]);
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
  for (const [post, sets] of prices.reserved) {
    for (const [set, price] of sets) addVector(bound, -facts.reserves.limitOf(post, set), table, price);
  }
  for (const { price } of prices.relatives) addVector(bound, -1, table, price);
  for (const group of facts.continuity.groups) {
    addVector(bound, -facts.sections.need[group], table, prices.continuity[group]);
  }
  for (let k = 0; k < prices.pool.length; k++) {
    addVector(bound, pools.demanded[k] - pools.toDivide[k], table, prices.pool[k]);
  }
}

/** Σ grants and shortages: a grant loosens its body's row and counts in its pool's, a shortage in its post's or section's minimum. */
function addNumbers(facts: Facts, costs: Costs, prices: Prices, bound: readonly ExactSum[]): void {
  const { at, lines, continuity, sections } = facts;
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
  for (const group of continuity.groups) {
    for (let level = 0; level < levels; level++) {
      const asked = costs.minimums >= 0 && level === costs.minimums + 3;
      reduced[level] = (asked ? 1 : 0) + table[prices.continuity[group] * levels + level];
    }
    addLeast(0, isHard ? 0 : sections.need[group]);
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
