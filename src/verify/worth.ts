import type { Costs } from "./costs";
import { homeLineBody, lineOfPost } from "./eligibility";
import type { Facts } from "./facts";
import { areInConflict } from "./places";
import type { Prices } from "./prices";

/** What people can take, each alternative with its worth: its cost and the prices of all rows that hold it. */
export interface Alternatives {
  /** `table[alternative * levels + level]`. Costs of ranks and of single pairs are apart. Grows as alternatives are asked for. */
  readonly table: readonly number[];
  /** The alternative of a post: the post's own number where nothing about the person matters. */
  ofPost(person: number, post: number): number;
  /** The same, prices that are about this one person apart. */
  ofKind(person: number, post: number): number;
  /** Which of two is worth less, ranks and single pairs apart: below zero for the first. */
  compare(a: number, b: number): number;
  readonly waiting: number;
  ofSeat(person: number): number;
  /** Posts at which a person pays the price of a row with a relative in it. */
  own(person: number): ReadonlyMap<number, unknown> | undefined;
  /** Whether every sum so far was exact. */
  isExact(): boolean;
}

/** Adds prices up where they are asked for; those of people who do not differ in them once. */
export function priceAlternatives(facts: Facts, costs: Costs, prices: Prices): Alternatives {
  const { at, homes, sources, reserves, continuity } = facts;
  const { types, ranks, postRank, postBody, postType, personType, personRank } = at;
  const { posts } = at.scenario;
  const { levels } = costs;
  const table: number[] = [];
  let isExact = true;
  const add = (alternative: number, level: number, number: number): void => {
    const sum = table[alternative * levels + level] + number;
    // Adding a rank's cost and single pairs' must not be rounded either.
    if (Math.abs(sum) > 2 ** 52) isExact = false;
    table[alternative * levels + level] = sum;
  };
  const charge = (alternative: number, price: number): void => {
    for (let level = 0; level < levels && price > 0; level++) {
      add(alternative, level, prices.table[price * levels + level]);
    }
  };
  const open = (copied = -1): number => {
    const number = levels === 0 ? 0 : table.length / levels;
    for (let level = 0; level < levels; level++) table.push(copied < 0 ? 0 : table[copied * levels + level]);
    return number;
  };

  for (const [p, { demand }] of posts.entries()) {
    open();
    charge(p, prices.post[p]);
    charge(p, prices.minimum[p]);
    charge(p, prices.office[postBody[p] * types.length + postType[p]]);
    charge(p, prices.body[lineOfPost(facts, p)]);
    if (postRank[p] >= 0) charge(p, prices.leaders[postBody[p] * ranks.length + postRank[p]]);
    const fill = costs.fill.get(demand);
    if (fill !== undefined) add(p, fill, -1);
  }
  const waiting = open();
  if (costs.place >= 0) add(waiting, costs.place, 1);

  const ofPerson = chargesOfPeople(facts, prices);
  const numbers = new Map<string, number>();
  const numberOf = (key: string, copied: number, complete: (alternative: number) => void): number => {
    const known = numbers.get(key) ?? open(copied);
    if (!numbers.has(key)) complete(known);
    numbers.set(key, known);
    return known;
  };
  /** The price of the section that a person helps to keep; 0 where it has none. */
  const keeping = (person: number): number =>
    continuity.groupOf[person] < 0 ? 0 : prices.continuity[continuity.groupOf[person]];

  const ofKind = (person: number, p: number): number => {
    const isRetained = posts[p].demand === "retained";
    const isOutsider = costs.outsiders >= 0 && homes.affected[person] === 0 && sources[postBody[p]] === 1;
    const outsider = isOutsider && !isRetained ? 1 : 0;
    const priced = prices.reserved.get(p);
    const met = priced === undefined || priced.size === 0 ? -1 : reserves.metBy(person, p);
    const kept = isRetained && homes.affected[person] === 1 ? keeping(person) : 0;
    if (outsider === 0 && met < 0 && kept === 0) return p;
    return numberOf(`${p} ${outsider} ${met} ${kept}`, p, (alternative) => {
      if (outsider === 1) add(alternative, costs.outsiders, 1);
      for (const [set, price] of priced ?? []) if ((set & met) === 0) charge(alternative, price);
      charge(alternative, kept);
    });
  };
  const withOwn = (person: number, place: number, shared: number): number => {
    const own = ofPerson.get(person)?.get(place);
    if (own === undefined) return shared;
    return numberOf(`own ${person} ${place}`, shared, (alternative) => {
      for (const price of own) charge(alternative, price);
    });
  };
  return {
    table,
    waiting,
    compare: (a, b) => {
      for (let level = 0; level < levels && a !== b; level++) {
        const difference = table[a * levels + level] - table[b * levels + level];
        if (difference !== 0) return difference;
      }
      return 0;
    },
    ofKind,
    ofPost: (person, p) => withOwn(person, p, ofKind(person, p)),
    ofSeat: (person) => {
      const rank = personRank[person];
      const line = homeLineBody(facts, person) * types.length + personType[person];
      const leaders = rank < 0 ? 0 : prices.leaders[homes.home[person] * ranks.length + rank];
      const charges = [prices.body[line], leaders, keeping(person)];
      const shared = numberOf(`seat ${charges.join(" ")}`, -1, (alternative) => {
        for (const price of charges) charge(alternative, price);
      });
      return withOwn(person, -1, shared);
    },
    own: (person) => ofPerson.get(person),
    isExact: () => isExact,
  };
}

/** Per person, per place (a post, −1 for their own seat): prices of rows with a relative in them. */
function chargesOfPeople(facts: Facts, prices: Prices): Map<number, Map<number, number[]>> {
  const { homes, places } = facts;
  const charges = new Map<number, Map<number, number[]>>();
  const add = (person: number, place: number, price: number): void => {
    const own = charges.get(person) ?? new Map<number, number[]>();
    own.set(place, [...(own.get(place) ?? []), price]);
    charges.set(person, own);
  };
  for (const { person, post, relative, price } of prices.relatives) {
    add(person, post, price);
    const place = post < 0 ? places.ofSeat(person) : places.ofPost[post];
    for (const q of places.near(place)) if (areInConflict(place, places.ofPost[q])) add(relative, q, price);
    const hasSeat = homes.affected[relative] === 0;
    if (hasSeat && areInConflict(place, places.ofSeat(relative))) add(relative, -1, price);
  }
  return charges;
}
