import { inPortions, type Steps } from "../kernel/steps";
import type { Model } from "../model/types";

const wishesAtOnce = 1 << 17;

/**
 * The ranks at which people may count, ascending and without repeats: every rank that anyone listed, then L+1 (own
 * seat, retained post that was not listed), then L+2 (by adjustment), where L is the highest listed rank; in the
 * directed stage also L+3 (neither listed nor by adjustment).
 */
export function* ranksOf(model: Model, isDirected: boolean): Steps<number[]> {
  const listed = new Set<number>();
  const { rank } = model.wishes;
  const collect = (first: number, end: number): void => {
    for (let e = first; e < end; e++) if (e === 0 || rank[e] !== rank[e - 1]) listed.add(rank[e]);
  };
  yield* inPortions(rank.length, { stage: "formulate", level: 0 }, collect, wishesAtOnce);
  return [...listed]
    .sort((a, b) => a - b)
    .concat(Array.from({ length: isDirected ? 3 : 2 }, (_, k) => model.highestRank + 1 + k));
}
