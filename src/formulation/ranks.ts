import type { Model } from "../model/types";

/**
 * The ranks at which people may count, ascending and without repeats: every rank that anyone listed, then L+1 (own
 * seat, retained post that was not listed), then L+2 (by adjustment), where L is the highest listed rank; in the
 * directed stage also L+3 (neither listed nor by adjustment).
 */
export function ranksOf(model: Model, isDirected: boolean): number[] {
  const listed = new Set<number>();
  let latest = 0;
  for (const rank of model.wishes.rank) {
    if (rank !== latest) listed.add(rank);
    latest = rank;
  }
  return [...listed]
    .sort((a, b) => a - b)
    .concat(Array.from({ length: isDirected ? 3 : 2 }, (_, k) => model.highestRank + 1 + k));
}
