import type { PolicyGoal } from "../../model/types";
import { demands } from "../../schema/document";
import type { Level } from "../types";
import { minimumLevels } from "./minimums";
import type { GoalParts } from "./parts";
import { preferenceLevels } from "./preferences";

/** Goals where the policy names none. */
export const defaultGoals: readonly PolicyGoal[] = ["minimums", "place", "preferences"];

/** The goals of the policy, level by level, and fewest grants at the end. The directed stage places people before all else. */
export function goalLevels(parts: GoalParts): Level[] {
  const asked = parts.model.scenario.policy?.goals ?? defaultGoals;
  const goals = parts.isDirected ? ["place" as const, ...asked.filter((goal) => goal !== "place")] : asked;
  return [...goals.flatMap((goal) => levelsOf(goal, parts)), fewestGrants(parts)];
}

function levelsOf(goal: PolicyGoal, parts: GoalParts): Level[] {
  switch (goal) {
    case "minimums":
      return minimumLevels(parts);
    case "place":
      return [{ goal, sense: "least", terms: [{ on: "waiting", coefficient: 1 }] }];
    case "preferences":
      return preferenceLevels(parts);
    case "recover":
      return [
        {
          goal,
          sense: "most",
          terms: [{ on: "extras", extras: [...parts.extras.recoveredOf], coefficient: 1 }],
        },
      ];
    case "source-priority":
      return [{ goal, sense: "least", terms: [{ on: "sourced", coefficient: 1 }] }];
    case "unit-preferences":
      return Array.from({ length: parts.tiers + 1 }, (_, unitRank) => ({
        goal,
        sense: "most",
        terms: [{ on: "unit-rank", unitRank, coefficient: 1 }],
      }));
    case "fewest-changes":
      return [{ goal, sense: "least", terms: [{ on: "changed", coefficient: 1 }] }];
    default: {
      const demand = demands.find((candidate) => goal === `fill:${candidate}`);
      if (demand === undefined) throw new Error(`goal ${goal} must have been refused before`);
      return [{ goal, sense: "most", terms: [{ on: "demand", demand, coefficient: 1 }] }];
    }
  }
}

function fewestGrants({ extras }: GoalParts): Level {
  const grants = [...extras.grantOf].filter((grant) => grant >= 0);
  return { goal: "fewest-grants", sense: "least", terms: [{ on: "extras", extras: grants, coefficient: 1 }] };
}
