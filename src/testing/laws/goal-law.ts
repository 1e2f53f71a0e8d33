import { goalValues } from "../reckoning/goal-values";
import { planLaw } from "./law";
import { finalOutcomeOf, outcomeOf } from "./seating";

export const goalsAsStated = planLaw(
  "goals-as-stated",
  {
    zh: "方案所列各目标值与安置结果一致;组织调配另列。",
    en: "The goal values in the plan are those of its placements, grants and pools; those of the directed stage stand apart.",
  },
  function* (plan, { reckoning }) {
    const expected = JSON.stringify(goalValues(outcomeOf(plan, reckoning), reckoning));
    const found = JSON.stringify(plan.goals);
    if (found !== expected) yield `stated ${found}, counted ${expected}`;
    for (const note of plan.notes) {
      if (note.code !== "directed") continue;
      const values = JSON.stringify(goalValues(finalOutcomeOf(plan, reckoning), reckoning, "directed"));
      const stated = JSON.stringify(note.goals);
      if (stated !== values) yield `directed stage: stated ${stated}, counted ${values}`;
    }
  },
);
