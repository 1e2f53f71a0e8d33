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
  let gain = 0;
  linear.rows.forEach((row, index) => {
    const price = usablePrice(row, prices[index]);
    if (price !== 0) gain += price * (activity(row, values) - (price > 0 ? row.lower : row.upper));
  });
  reducedCosts(linear, prices).forEach((reduced, c) => {
    gain += reduced * (values[c] - (reduced < 0 ? linear.upper[c] : 0));
  });
  return gain;
}

/** cost − Σ price × coefficient per column, noise taken out. */
export function reducedCosts(linear: LinearProgram, prices: Float64Array): Float64Array {
  return withRows(linear, linear.cost, prices, -1);
}

/** The price of a row, 0 where it is noise or stands on a side that the row does not have. */
export function usablePrice(row: LinearRow, price: number): number {
  const bound = price > 0 ? row.lower : row.upper;
  return Math.abs(price) <= noise || !Number.isFinite(bound) ? 0 : price;
}

/** True where the rows, added up with these weights, demand more than the columns can give: there is no answer at all. */
export function contradicts(linear: LinearProgram, prices: Float64Array): boolean {
  let demanded = 0;
  linear.rows.forEach((row, index) => {
    const price = usablePrice(row, prices[index]);
    if (price !== 0) demanded += price * (price > 0 ? row.lower : row.upper);
  });
  const weight = withRows(linear, new Float64Array(linear.cost.length), prices, 1);
  const most = weight.reduce((sum, value, c) => (value > 0 ? sum + value * linear.upper[c] : sum), 0);
  return demanded > most + Math.max(noise, 1e-12 * Math.abs(most));
}

function withRows(
  linear: LinearProgram,
  start: Float64Array,
  prices: Float64Array,
  sign: 1 | -1,
): Float64Array {
  const sum = Float64Array.from(start);
  linear.rows.forEach((row, index) => {
    const price = usablePrice(row, prices[index]);
    if (price === 0) return;
    row.columns.forEach((column, k) => {
      sum[column] += sign * price * row.coefficients[k];
    });
  });
  return sum.map((value) => (Math.abs(value) <= noise ? 0 : value));
}

function activity(row: LinearRow, values: Float64Array): number {
  return row.columns.reduce((sum, column, k) => sum + row.coefficients[k] * values[column], 0);
}
