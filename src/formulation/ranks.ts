import type { Model } from "../model/types";

/**
 * The ranks at which people may count, ascending and without repeats: every rank that anyone listed, then L+1 (own
 * seat, retained post that was not listed), then L+2 (by adjustment), where L is the highest listed rank.
 */
export function ranksOf(model: Model): number[] {
  const listed = new Set<number>();
  for (const person of model.scenario.people) for (const wish of person.preferences) listed.add(wish.rank);
  return [...listed].sort((a, b) => a - b).concat(model.highestRank + 1, model.highestRank + 2);
}
