import { goalByGoal } from "../goal-by-goal";
import type { Engine } from "../types";
import { solveLinear } from "./solve-linear";

/**
 * Solves programs with javascript-lp-solver 1.0.3, a dense simplex method in plain JavaScript: the second opinion
 * that runs everywhere. Right for scenarios of some hundred people; memory and time per pivot grow with people × wishes
 * × people.
 *
 * Nesting programs come out of the linear relaxation in whole numbers. Crossing ones may need branching, whose time
 * is not bounded by anything useful. The solver has no limit of its own on a linear program (its `timeout` acts
 * between branches only), so pivots are counted, and at 1,000 + 100 × (rows + columns), 50 times that with whole
 * numbers, the outcome is `failed`. `control.proceed` is asked every 64 steps, so a time limit ends a solve from within.
 *
 * @example
 * const again = reassign(scenario, { engine: javascriptLpEngine });
 * again.status === "optimal" && again.plan.placements; // result.plan.placements
 */
export const javascriptLpEngine: Engine = {
  name: "javascript-lp",
  solve: (program, control) => goalByGoal(program, control, solveLinear),
};
