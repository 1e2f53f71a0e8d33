import type { LinearProgram } from "../linear/types";

/**
 * Columns whose upper bound some "at most" row without negative coefficients already holds: the solver knows no bounds
 * of columns, and every bound that is not a row makes each pivot cheaper.
 *
 * @returns per column: 1 where the bound need not be written
 */
export function impliedBounds(linear: LinearProgram): Uint8Array {
  const isImplied = new Uint8Array(linear.upper.length);
  for (const row of linear.rows) {
    if (!Number.isFinite(row.upper) || row.coefficients.some((coefficient) => coefficient < 0)) continue;
    row.columns.forEach((column, k) => {
      if (row.upper <= row.coefficients[k] * linear.upper[column]) isImplied[column] = 1;
    });
  }
  return isImplied;
}
