import { inPortions, type Steps } from "../kernel/steps";
import type { Model } from "../model/types";

/**
 * The ranks at which people may count, ascending and without repeats: every rank that anyone listed, then L+1 (own
 * seat, retained post that was not listed), then L+2 (by adjustment), where L is the highest listed rank; in the
 * directed stage also L+3 (neither listed nor by adjustment).
 */
export function* ranksOf(model: Model, isDirected: boolean): Steps<number[]> {
  const listed = new Set<number>();
  const { people } = model.scenario;
  let latest = 0;
  yield* inPortions(people.length, { stage: "formulate", level: 0 }, (first, end) => {
    for (let i = first; i < end; i++) {
      const { preferences } = people[i];
      for (let k = 0; k < preferences.length; k++) {
        if (preferences[k].rank === latest) continue;
        latest = preferences[k].rank;
        listed.add(latest);
      }
    }
  });
  return [...listed]
    .sort((a, b) => a - b)
    .concat(Array.from({ length: isDirected ? 3 : 2 }, (_, k) => model.highestRank + 1 + k));
}
