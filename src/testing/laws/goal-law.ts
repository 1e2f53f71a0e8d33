import { goalValues } from "../reckoning/goal-values";
import { planLaw } from "./law";
import { outcomeOf } from "./seating";

export const goalsAsStated = planLaw(
  "goals-as-stated",
  {
    zh: "方案所列各目标值与安置结果一致。",
    en: "The goal values in the plan are those of its placements, grants and pools.",
  },
  (plan, { reckoning }) => {
    const expected = JSON.stringify(goalValues(outcomeOf(plan, reckoning), reckoning));
    const found = JSON.stringify(plan.goals);
    return found === expected ? [] : [`stated ${found}, counted ${expected}`];
  },
);
