import { levelValue } from "../engine/costs";
import type { Answer, Program } from "../formulation/types";
import type { GoalValue } from "./types";

/** The value of each goal of the policy, level by level. */
export function goalValues(program: Program, answer: Answer): GoalValue[] {
  const goals: { goal: GoalValue["goal"]; value: number[] }[] = [];
  for (const level of program.levels) {
    if (level.goal === "fewest-grants") continue;
    const value = levelValue(program, level, answer);
    const last = goals.at(-1);
    if (last?.goal === level.goal) last.value.push(value);
    else goals.push({ goal: level.goal, value: [value] });
  }
  return goals;
}
