import type { Scenario } from "../model/types";
import type { Result } from "../reassign/result";
import type { Case } from "./case";
import { changeOf } from "./change-of";
import { type FoundLimit, findLimit } from "./limits/find-limit";
import { shiftedFacts, shiftedModel } from "./limits/shifted";
import type { Moves } from "./moves";
import { openBestCase } from "./open-best-case";
import { climb } from "./residual/climb";
import { residualOf } from "./residual/residual-of";
import { solveAgain } from "./resolve/solve-again";
import type { ExplainOptions, Limit, Price, Rung } from "./types";

/** How {@link priceOf} works. */
export interface PriceOptions extends ExplainOptions {
  /** How far the ladder goes either way. Whole, 1 … 1000; default 1. */
  readonly steps?: number | undefined;
}

/**
 * What one more and one less of a limit change at each goal, and for whom; with `steps`, what two, three … do. Exact both
 * ways: at plans with equally good others the two differ. The limit alone changes: the openings of a post, the right
 * side of a body's row, or what a pool can grant; a unit more in a pool is not counted as recovered.
 *
 * @throws ExplainError where the limit is unknown, or the result has no best plan of this scenario under these options; RangeError where `steps` is none
 * @example
 * const price = priceOf(scenario, result, { body: "政务服务局", quotaType: "administrative" });
 * const [more] = price.more;
 * more.status === "possible" && more.change.moves.map(({ person }) => person); // ["李四", "赵六"]
 */
export function priceOf(scenario: Scenario, result: Result, limit: Limit, options: PriceOptions = {}): Price {
  const steps = options.steps ?? 1;
  if (!Number.isInteger(steps) || steps < 1 || steps > 1000) {
    throw new RangeError(`priceOf: option "steps" must be a whole number from 1 to 1000, not ${steps}`);
  }
  return priceLimit(openBestCase(scenario, result, options), limit, steps);
}

/** The same, of a case. */
export function priceLimit(given: Case, limit: Limit, steps: number): Price {
  const found = findLimit(given, limit);
  const method = residualOf(given) === undefined ? "resolve" : "potentials";
  const ladder = method === "resolve" ? solveLadder : climb;
  const rungs = (sign: 1 | -1): Rung[] =>
    Array.from(ladder(given, found, sign, steps), (moves, k) => rung(given, found, sign * (k + 1), moves));
  return { limit, method, more: rungs(1), less: rungs(-1) };
}

/** Says what moves with a limit changed come to. */
export function rung(given: Case, found: FoundLimit, by: number, moves: Moves | undefined): Rung {
  if (moves === undefined) return { by, status: "infeasible" };
  return { by, status: "possible", change: changeOf(given, moves, -1, shiftedFacts(given.facts, found, by)) };
}

function* solveLadder(
  given: Case,
  found: FoundLimit,
  sign: 1 | -1,
  steps: number,
): Generator<Moves | undefined> {
  for (let k = 1; k <= steps; k++) {
    const by = sign * k;
    yield solveAgain(given, {
      model: shiftedModel(given.model, found, by),
      facts: shiftedFacts(given.facts, found, by),
    });
  }
}
