import type { Row } from "../types";
import type { Parts } from "./parts";

/**
 * 只减不增: what its ceiling demands is recovered in every pool, recovered ≥ before − ceiling (条例16). Never softened.
 *
 * This also holds every jurisdiction with all that lies below it, so that no rows are written for subtrees. A pool
 * ends at after = before + approved in − approved out − recovered. Over the pools of a subtree, approvals inside cancel
 * out, so "Σ after ≤ Σ ceilings + what approvals bring in from outside − what they take out" says that
 * Σ recovered ≥ Σ (before − ceiling), whatever approvals there are; and that is the sum of the pools' own rows, those
 * left out here included: where nothing is demanded, recovered ≥ 0 is a bound of the variable. Time O(pools), however
 * deep the tree is. `verify` checks the subtrees by themselves.
 */
export function ceilingRows({ model, extras }: Parts): Row[] {
  return model.pools.flatMap(({ jurisdiction, type, demanded }, index): Row[] => {
    if (demanded === 0) return [];
    return [
      {
        subject: { rule: "ceiling", jurisdiction, type, scope: "own" },
        cells: [],
        extras: [{ extra: extras.recoveredOf[index], coefficient: 1 }],
        sense: "at-least",
        limit: demanded,
      },
    ];
  });
}
