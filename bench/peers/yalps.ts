import { type Constraint, solve } from "yalps";
import { impliedBounds } from "../../src/engine/javascript-lp/implied-bounds";
import type { SolveLinear } from "../../src/engine/linear/types";

const objective = -1;

/**
 * One linear program through YALPS. It knows no bounds of columns, so those that no row implies become rows; it takes
 * any program of more than 8,192 pivots for one that cycles, so the limit is lifted (the bench ends it instead).
 */
export const solveWithYalps: SolveLinear = ({ cost, upper, rows }) => {
  const constraints: [number, Constraint][] = rows.map((row, r) => [r, boundsOf(row.lower, row.upper)]);
  const coefficients: [number, number][][] = Array.from(cost, (each) => [[objective, each]]);
  rows.forEach((row, r) => {
    row.columns.forEach((column, k) => {
      coefficients[column].push([r, row.coefficients[k]]);
    });
  });
  const isImplied = impliedBounds({ kind: [], cost, upper, rows });
  upper.forEach((bound, column) => {
    if (isImplied[column] === 1) return;
    coefficients[column].push([constraints.length, 1]);
    constraints.push([constraints.length, { max: bound }]);
  });
  const solution = solve(
    {
      direction: "minimize",
      objective,
      constraints,
      variables: coefficients.map((each, c) => [c, each] as const),
    },
    { maxPivots: Number.POSITIVE_INFINITY },
  );
  if (solution.status !== "optimal") return { status: "failed", reason: `YALPS says ${solution.status}` };
  const values = new Float64Array(cost.length);
  for (const [column, value] of solution.variables) values[column] = value;
  return { status: "optimal", values };
};

function boundsOf(lower: number, upper: number): Constraint {
  if (lower === upper) return { equal: lower };
  return {
    ...(Number.isFinite(lower) ? { min: lower } : {}),
    ...(Number.isFinite(upper) ? { max: upper } : {}),
  };
}
