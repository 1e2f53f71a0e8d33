import type { Columns } from "./columns";
import type { Sum } from "./sum";
import type { LinearRow } from "./types";

/**
 * The row lower ≤ sum ≤ upper, without the sides that no choice can break: a person takes one alternative at most,
 * an extra stays within its bounds.
 *
 * @returns the row, "holds" where nothing is left of it, "broken" where nothing can satisfy it
 */
export function rowBetween(
  sum: Sum,
  lower: number,
  upper: number,
  columns: Columns,
  largest: Float64Array,
): LinearRow | "holds" | "broken" {
  const least = extreme(sum, columns, largest, -1);
  const most = extreme(sum, columns, largest, 1);
  const low = lower - sum.constant;
  const high = upper - sum.constant;
  if (least > high || most < low) return "broken";
  const isSure = Number.isSafeInteger(least) && Number.isSafeInteger(most);
  const row = {
    columns: sum.columns,
    coefficients: sum.coefficients,
    lower: isSure && least >= low ? Number.NEGATIVE_INFINITY : low,
    upper: isSure && most <= high ? Number.POSITIVE_INFINITY : high,
  };
  return row.lower === Number.NEGATIVE_INFINITY && row.upper === Number.POSITIVE_INFINITY ? "holds" : row;
}

/** The most (sign 1) or least (sign −1) that the columns of a sum can contribute. */
function extreme(sum: Sum, columns: Columns, largest: Float64Array, sign: 1 | -1): number {
  let total = 0;
  let best = 0;
  sum.columns.forEach((column, k) => {
    const person = columns.person[column];
    const isNewGroup = k === 0 || person < 0 || person !== columns.person[sum.columns[k - 1]];
    if (isNewGroup) {
      total += best;
      best = 0;
    }
    best = Math.max(best, sign * sum.coefficients[k] * largest[column]);
  });
  return sign * (total + best);
}
