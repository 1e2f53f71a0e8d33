import solver from "javascript-lp-solver";
import type { Advance, LinearOutcome, LinearProgram, LinearRow } from "../linear/types";
import { impliedBounds } from "./implied-bounds";

/** The part of the solver that is used; its own types resolve differently from one module system to the other. */
interface SolverModel {
  usePresolve: boolean;
  readonly tableau: Tableau;
  readonly messages: readonly unknown[];
  addVariable(cost: number, id: string, isInteger: boolean): Variable;
  smallerThan(limit: number): Constraint;
  greaterThan(limit: number): Constraint;
  solve(): unknown;
}
interface Tableau {
  readonly feasible: boolean;
  readonly bounded: boolean;
  readonly matrix: Float64Array;
  readonly width: number;
  readonly height: number;
  readonly rowByVarIndex: readonly number[];
  readonly colByVarIndex: readonly number[];
  pivot(row: number, column: number): void;
  simplex(): Tableau;
}
interface Variable {
  readonly index: number;
}
interface Constraint {
  readonly slack: { readonly index: number };
  addTerm(coefficient: number, variable: Variable): unknown;
}
const library = solver as unknown as { readonly Model: new () => SolverModel };

/**
 * One linear program through javascript-lp-solver, fenced. The model is built object by object, so that no name of a
 * row or column is ever read; presolve is off (it loses costs and calls feasible programs infeasible); all numbers
 * must be whole and below 2⁵³. Status and objective are not believed: values are read from the tableau unrounded,
 * with the multipliers that prove them.
 *
 * Its guard against cycling does not work in floating-point numbers (phase 2 then takes the current corner as the
 * best, phase 1 may never end). So pivots and branches are counted and a solve that needs more than
 * 1,000 + 100 × (rows + columns), or 50 times that with whole numbers, is `failed`.
 *
 * @param limit most pivots and branches
 */
export function solveLinear(
  linear: LinearProgram,
  whole: boolean,
  advance: Advance,
  limit = stepLimit(linear, whole),
): LinearOutcome {
  const odd = oddNumber(linear);
  if (odd !== undefined) return failed(odd);
  const built = build(linear, whole);
  const { model } = built;
  const interrupted = runCounted(model, limit, advance);
  if (interrupted === "stopped") return { status: "stopped" };
  if (interrupted === "limit") return failed(`no end after ${limit} steps: it may be cycling`);
  if (model.messages.length > 0) return failed(`the solver says: ${model.messages.join(", ")}`);
  const { tableau } = model;
  if (!tableau.feasible) {
    return whole
      ? { status: "infeasible" }
      : { status: "infeasible", prices: contradiction(built, linear.rows) };
  }
  if (!tableau.bounded) return failed("the solver calls the program unbounded, which no program is");
  const values = Float64Array.from(built.variables, ({ index }) => readValue(tableau, index));
  if (whole) return { status: "optimal", values };
  return { status: "optimal", values, prices: multipliers(built, linear.rows, 0) };
}

function stepLimit(linear: LinearProgram, whole: boolean): number {
  return (1_000 + 100 * (linear.rows.length + linear.cost.length)) * (whole ? 50 : 1);
}

interface Built {
  readonly model: SolverModel;
  readonly variables: readonly Variable[];
  /** Per row: its upper and its lower side. */
  readonly sides: readonly { readonly upper?: Constraint; readonly lower?: Constraint }[];
}

function build(linear: LinearProgram, whole: boolean): Built {
  const model = new library.Model();
  model.usePresolve = false;
  const variables = linear.kind.map((kind, c) => model.addVariable(linear.cost[c], `${kind}${c}`, whole));
  const fill = (constraint: Constraint, row: LinearRow): Constraint => {
    row.columns.forEach((column, k) => {
      constraint.addTerm(row.coefficients[k], variables[column]);
    });
    return constraint;
  };
  const sides = linear.rows.map((row) => ({
    ...(Number.isFinite(row.upper) ? { upper: fill(model.smallerThan(row.upper), row) } : {}),
    ...(Number.isFinite(row.lower) ? { lower: fill(model.greaterThan(row.lower), row) } : {}),
  }));
  const isImplied = impliedBounds(linear);
  variables.forEach((variable, c) => {
    if (isImplied[c] === 0) model.smallerThan(linear.upper[c]).addTerm(1, variable);
  });
  return { model, variables, sides };
}

/** Thrown through the solver, which has no other way to be stopped. */
class Interrupt extends Error {}

function runCounted(model: SolverModel, limit: number, advance: Advance): "stopped" | "limit" | undefined {
  const { tableau } = model;
  const pivot = tableau.pivot.bind(tableau);
  const simplex = tableau.simplex.bind(tableau);
  let steps = 0;
  let reported = 0;
  let reason: "stopped" | "limit" = "stopped";
  const step = (): void => {
    if (++steps > limit) reason = "limit";
    else if (steps % 64 !== 0 || advance(steps - reported)) {
      if (steps % 64 === 0) reported = steps;
      return;
    }
    throw new Interrupt();
  };
  tableau.pivot = (row, column) => {
    step();
    pivot(row, column);
  };
  tableau.simplex = () => {
    step();
    return simplex();
  };
  try {
    model.solve();
  } catch (error) {
    if (error instanceof Interrupt) return reason;
    throw error;
  }
  return advance(steps - reported) ? undefined : "stopped";
}

function readValue(tableau: Tableau, index: number): number {
  const row = tableau.rowByVarIndex[index];
  return row < 0 ? 0 : tableau.matrix[row * tableau.width];
}

/**
 * Prices of the rows in a tableau row: row 0 holds them at an optimum. The solver turns "at least" into "at most" of
 * the negative, and row 0 holds minus the reduced costs.
 */
function multipliers({ model, sides }: Built, rows: readonly LinearRow[], tableauRow: number): Float64Array {
  const { tableau } = model;
  const entry = (constraint: Constraint | undefined): number => {
    if (constraint === undefined) return 0;
    if (tableau.rowByVarIndex[constraint.slack.index] === tableauRow) return 1;
    const column = tableau.colByVarIndex[constraint.slack.index];
    return column < 0 ? 0 : tableau.matrix[tableauRow * tableau.width + column];
  };
  return Float64Array.from(rows, (_, r) => entry(sides[r].upper) - entry(sides[r].lower));
}

/** The row in which phase 1 ended: nothing on its left is negative, and its right side is. */
function contradiction(built: Built, rows: readonly LinearRow[]): Float64Array {
  const { matrix, width, height } = built.model.tableau;
  let worst = 1;
  for (let row = 2; row < height; row++) {
    if (matrix[row * width] < matrix[worst * width]) worst = row;
  }
  return multipliers(built, rows, worst).map((price) => -price);
}

function oddNumber({ cost, upper, rows }: LinearProgram): string | undefined {
  const isOdd = (value: number): boolean => !Number.isSafeInteger(value);
  if (cost.some(isOdd)) return "a cost is not a whole number below 2^53";
  if (upper.some((value) => isOdd(value) || value < 0))
    return "a column's bound is not a whole number below 2^53";
  const bad = rows.some(
    (row) =>
      row.coefficients.some(isOdd) ||
      (Number.isFinite(row.lower) && isOdd(row.lower)) ||
      (Number.isFinite(row.upper) && isOdd(row.upper)) ||
      Number.isNaN(row.lower) ||
      Number.isNaN(row.upper),
  );
  return bad ? "a row's number is not a whole number below 2^53" : undefined;
}

function failed(reason: string): LinearOutcome {
  return { status: "failed", reason };
}
