import type { Demand } from "../../model/types";
import type { Level } from "../types";
import type { GoalParts } from "./parts";

/** Classes of demand whose shortages count together, most important first. */
export const minimumClasses: readonly (readonly Demand[])[] = [
  ["new-body", "coordinating-office"],
  ["urgent"],
  ["retained"],
];

/**
 * Fewest missing below `openings.min`: new bodies and coordinating offices together, then urgent, then retained posts; then,
 * where any section has people to keep, fewest missing in sections.
 */
export function minimumLevels({ model, extras }: GoalParts): Level[] {
  const sections = [...extras.sectionShortageOf].filter((shortage) => shortage >= 0);
  const kept: Level = {
    goal: "minimums",
    sense: "least",
    terms: [{ on: "extras", coefficient: 1, extras: sections }],
  };
  const levels = minimumClasses.map(
    (demands): Level => ({
      goal: "minimums",
      sense: "least",
      terms: [
        {
          on: "extras",
          coefficient: 1,
          extras: model.posts.flatMap((post, p) =>
            demands.includes(post.demand) && extras.shortageOf[p] >= 0 ? [extras.shortageOf[p]] : [],
          ),
        },
      ],
    }),
  );
  return sections.length > 0 ? [...levels, kept] : levels;
}
