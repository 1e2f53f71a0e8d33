import { goalByGoal } from "../goal-by-goal";
import type { Engine } from "../types";
import { loadHighs } from "./load-highs";
import type { HighsOptions } from "./runtime";
import { solveLinearWith } from "./solve-linear";

/**
 * Loads HiGHS (WebAssembly, optional peer `highs` ≥ 1.15.3) and gives an engine: for scenarios whose rows cross, and as
 * a second opinion. Goals one after the other, linear first, in whole numbers where fractions come out; every value is
 * rounded within 1e-6 and checked.
 *
 * @throws MissingPeerError where `highs` is not installed; the message holds the line that installs it
 * @example
 * const engine = await highsEngine();
 * reassign(scenario, { engine });
 */
export async function highsEngine(options: HighsOptions = {}): Promise<Engine> {
  const solve = solveLinearWith(await loadHighs(options));
  return { name: "highs", solve: (program, control) => goalByGoal(program, control, solve) };
}
