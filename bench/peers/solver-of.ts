import { loadHighs } from "../../src/engine/highs/load-highs";
import { solveLinearWith } from "../../src/engine/highs/solve-linear";
import { solveLinear as solveWithJavascriptLp } from "../../src/engine/javascript-lp/solve-linear";
import type { SolveLinear } from "../../src/engine/linear/types";
import type { ObjectiveSolver } from "../sizes";
import { glpkSolver } from "./glpk";
import { solveWithYalps } from "./yalps";

/** The solvers of linear programs that the bench compares with. */
export async function solverOf(name: Exclude<ObjectiveSolver, "network">): Promise<SolveLinear> {
  switch (name) {
    case "javascript-lp":
      return solveWithJavascriptLp;
    case "highs":
      return solveLinearWith(await loadHighs({}));
    case "yalps":
      return solveWithYalps;
    case "glpk.js":
      return await glpkSolver();
  }
}
