import type { LinearProgram, LinearRow } from "./types";

/** Prices and reduced costs below this are the noise of floating-point pivots. */
const noise = 1e-9;

/**
 * How much better than these values an answer could be at most, by the prices of the rows (weak duality): the sum of
 * what is given away where a row with a price is not at its bound, and where a column's reduced cost calls for
 * another value. 0 at an optimum; below 1 no whole-numbered answer is better, as costs are whole.
 *
 * Every term is a product that is never negative, so nothing cancels, however large the numbers.
 */
export function possibleGain(linear: LinearProgram, values: Float64Array, prices: Float64Array): number {
  const reduced = Float64Array.from(linear.cost);
  let gain = 0;
  linear.rows.forEach((row, index) => {
    const price = usable(row, prices[index]);
    if (price === 0) return;
    gain += price * (activity(row, values) - (price > 0 ? row.lower : row.upper));
    subtract(reduced, row, price);
  });
  for (let c = 0; c < reduced.length; c++) {
    if (reduced[c] > noise) gain += reduced[c] * values[c];
    if (reduced[c] < -noise) gain += reduced[c] * (values[c] - linear.upper[c]);
  }
  return gain;
}

/** True where the rows, added up with these weights, demand more than the columns can give: there is no answer at all. */
export function contradicts(linear: LinearProgram, prices: Float64Array): boolean {
  const weight = new Float64Array(linear.cost.length);
  let demanded = 0;
  linear.rows.forEach((row, index) => {
    const price = usable(row, prices[index]);
    if (price === 0) return;
    demanded += price * (price > 0 ? row.lower : row.upper);
    subtract(weight, row, -price);
  });
  let most = 0;
  for (let c = 0; c < weight.length; c++) {
    if (weight[c] > noise) most += weight[c] * linear.upper[c];
  }
  return demanded > most + Math.max(noise, 1e-12 * Math.abs(most));
}

function usable(row: LinearRow, price: number): number {
  const bound = price > 0 ? row.lower : row.upper;
  return Math.abs(price) <= noise || !Number.isFinite(bound) ? 0 : price;
}

function activity(row: LinearRow, values: Float64Array): number {
  return row.columns.reduce((sum, column, k) => sum + row.coefficients[k] * values[column], 0);
}

function subtract(target: Float64Array, row: LinearRow, price: number): void {
  row.columns.forEach((column, k) => {
    target[column] -= price * row.coefficients[k];
  });
}
