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
 * Under Node the WebAssembly file is found beside the package. A bundled page says where it is: `locateFile` gives its
 * address, or `wasmBinary` its bytes. Let the bundler leave `node:module` outside, which is asked for under Node alone.
 *
 * @param options see {@link HighsOptions}
 * @throws MissingPeerError where `highs` is not installed; the message holds the line that installs it. TypeError where an
 * option is of a wrong type. What WebAssembly throws where the file is not found or is none.
 * @example
 * const engine = await highsEngine();
 * reassign(scenario, { engine }).status; // "optimal"
 */
export async function highsEngine(options: HighsOptions = {}): Promise<Engine> {
  const solve = solveLinearWith(await loadHighs(options));
  return { name: "highs", solve: (program, control) => goalByGoal(program, control, solve) };
}
