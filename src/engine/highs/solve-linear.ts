import type { LinearOutcome, LinearProgram, SolveLinear } from "../linear/types";
import type { HighsModelData, HighsRuntime } from "./runtime";

/**
 * One linear program through HiGHS, from sparse arrays; the model's memory is given back at once. `mip_rel_gap` is 0,
 * so a whole-number optimum is one. Prices come with linear programs only; whole-number duals mean nothing.
 * HiGHS runs to the end of a program once started: the caller is asked before and after.
 */
export function solveLinearWith(highs: HighsRuntime): SolveLinear {
  return (linear, whole, advance) => {
    if (!advance(1)) return { status: "stopped" };
    const outcome = highs.withModel(modelData(highs, linear, whole), (model): LinearOutcome => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, random_seed: 0 });
      model.run();
      const status = model.getModelStatus();
      const { optimal, infeasible } = highs.constants.modelStatus;
      if (status === infeasible) return { status: "infeasible" };
      if (status !== optimal) return { status: "failed", reason: `HiGHS ended with model status ${status}` };
      const { colValue, rowDual } = model.getSolution();
      return whole
        ? { status: "optimal", values: colValue }
        : { status: "optimal", values: colValue, prices: rowDual };
    });
    return advance(0) ? outcome : { status: "stopped" };
  };
}

function modelData(highs: HighsRuntime, linear: LinearProgram, whole: boolean): HighsModelData {
  const numCols = linear.cost.length;
  const numRows = linear.rows.length;
  const starts = new Int32Array(numRows + 1);
  linear.rows.forEach((row, r) => {
    starts[r + 1] = starts[r] + row.columns.length;
  });
  const indices = new Int32Array(starts[numRows]);
  const values = new Float64Array(starts[numRows]);
  linear.rows.forEach((row, r) => {
    indices.set(row.columns, starts[r]);
    values.set(row.coefficients, starts[r]);
  });
  return {
    numCols,
    numRows,
    colCost: linear.cost,
    colLower: new Float64Array(numCols),
    colUpper: linear.upper,
    rowLower: Float64Array.from(linear.rows, (row) => row.lower),
    rowUpper: Float64Array.from(linear.rows, (row) => row.upper),
    matrix: { format: "csr", numCols, numRows, starts, indices, values },
    ...(whole ? { integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer) } : {}),
  };
}
