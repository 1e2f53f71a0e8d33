import type { Answer, Program } from "../../formulation/types";
import type { Domain } from "./domain";
import type { Folded } from "./folded-extras";
import type { Linearised } from "./linear-program-of";
import { contradicts, possibleGain } from "./prices";
import type { Advance, LinearOutcome, LinearProgram, SolveLinear } from "./types";
import { answerOf, tolerance, wholeValues } from "./whole-answer";

/** An answer in whole numbers, with the prices that prove it best where there are any. */
export type WholeOutcome =
  | { readonly status: "optimal"; readonly answer: Answer; readonly prices: Float64Array | undefined }
  | { readonly status: "infeasible" }
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly reason: string };

/**
 * Solves a linear program for whole numbers: as it is first, since the vertices of a nesting program are whole, and
 * where its answer has fractions once more with whole-number columns. Whole numbers, or `failed`.
 */
export function solveWhole(
  program: Program,
  domain: Domain,
  folded: Folded,
  { linear, columns }: Linearised,
  solve: SolveLinear,
  advance: Advance,
): WholeOutcome {
  const back = (values: Float64Array, prices: Float64Array | undefined): WholeOutcome => ({
    status: "optimal",
    answer: answerOf(program, domain, folded, columns, values),
    prices,
  });
  if (columns.count === 0) return back(new Float64Array(0), undefined);
  const relaxed = solve(linear, false, advance);
  if (relaxed.status === "infeasible") return infeasible(relaxed, (prices) => contradicts(linear, prices));
  if (relaxed.status !== "optimal") return relaxed;
  const values = wholeValues(relaxed.values);
  if (values !== undefined) {
    const isBest = relaxed.prices === undefined || possibleGain(linear, values, relaxed.prices) < tolerance;
    return isBest
      ? back(values, relaxed.prices)
      : { status: "failed", reason: "the solver's prices do not prove its answer" };
  }
  const whole = solve(withWholeBound(linear, relaxed), true, advance);
  if (whole.status !== "optimal") return whole;
  const read = wholeValues(whole.values);
  if (read === undefined) return { status: "failed", reason: "the solver's answer is not in whole numbers" };
  const isProved = relaxed.prices !== undefined && possibleGain(linear, read, relaxed.prices) < tolerance;
  return back(read, isProved ? relaxed.prices : undefined);
}

/**
 * Costs are whole, so whole answers cost at least the relaxation's bound rounded up. As a row, this ends the search at
 * the first whole answer that reaches it: branches that could only equal it are left out.
 */
function withWholeBound(
  linear: LinearProgram,
  { values, prices }: Extract<LinearOutcome, { status: "optimal" }>,
): LinearProgram {
  const columns = [...linear.cost.keys()].filter((c) => linear.cost[c] !== 0);
  if (columns.length === 0) return linear;
  const coefficients = columns.map((c) => linear.cost[c]);
  const value = columns.reduce((sum, c) => sum + linear.cost[c] * values[c], 0);
  const gain = prices === undefined ? 0 : possibleGain(linear, values, prices);
  const lower = Math.ceil(value - gain - tolerance) + 0;
  const row = { columns, coefficients, lower, upper: Number.POSITIVE_INFINITY };
  return { ...linear, rows: [...linear.rows, row] };
}

function infeasible(
  { prices }: Extract<LinearOutcome, { status: "infeasible" }>,
  proves: (prices: Float64Array) => boolean,
): WholeOutcome {
  return prices === undefined || proves(prices)
    ? { status: "infeasible" }
    : { status: "failed", reason: "the solver calls the program infeasible without a proof" };
}
