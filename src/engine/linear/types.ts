/**
 * A program at one of its levels, as linear-programming solvers want it: least cost · x over rows and columns.
 * All numbers are whole. Every column starts at 0. A solver that answers in fractions is asked again for whole numbers.
 *
 * Columns are what is left to decide: for a person with alternatives a, b and waiting, two columns (a or not, b or
 * not) and a row "at most one", and waiting when both are 0.
 */
export interface LinearProgram {
  /** Per column: `x` a choice of a person, `g` an extra. */
  readonly kind: readonly ("x" | "g")[];
  /** Per column: largest value. */
  readonly upper: Float64Array;
  /** Per column: cost, to be made least. */
  readonly cost: Float64Array;
  readonly rows: readonly LinearRow[];
}

/** lower ≤ Σ coefficient × column ≤ upper. One side may be infinite, never both. */
export interface LinearRow {
  /** Ascending, without repeats. */
  readonly columns: readonly number[];
  /** None is 0. */
  readonly coefficients: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/**
 * What a solver says of a linear program. `prices`, where the solver has them, are one per row: the worth of one more
 * unit on its bound, ≥ 0 where the lower bound holds, ≤ 0 where the upper bound does; for an infeasible program, the
 * weights with which the rows contradict each other. With prices the answer is checked instead of believed.
 */
export type LinearOutcome =
  | { readonly status: "optimal"; readonly values: Float64Array; readonly prices?: Float64Array }
  | { readonly status: "infeasible"; readonly prices?: Float64Array }
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly reason: string };

/** A solver calls this as it works; when it answers false, the solver gives up with `stopped`. */
export type Advance = (steps: number) => boolean;

/** A solver of linear programs; with `whole`, all columns must come out as whole numbers. */
export type SolveLinear = (program: LinearProgram, whole: boolean, advance: Advance) => LinearOutcome;
