import type { Program } from "../../formulation/types";
import type { Domain } from "./domain";
import type { Linearised } from "./linear-program-of";
import { reducedCosts, usablePrice } from "./prices";

/** Prices and reduced costs from here on are no noise: they are whole or simple fractions. */
const significant = 1e-3;

/**
 * Closes what no best answer can use, by the prices that prove the answer best (complementary slackness): choices whose
 * reduced cost is not zero, extras away from the bound that theirs calls for, slack of rows that have a price. What
 * remains are the best answers, all of them; and as a face of a nesting program has whole vertices, so has what remains.
 *
 * Safe where `possibleGain` is nearly 0: any answer that uses what is closed is worse by the reduced cost or price.
 *
 * @returns false where a price is too small to be told from noise, so that the value needs a row of its own
 */
export function keepBest(
  program: Program,
  domain: Domain,
  { linear, columns, sources }: Linearised,
  prices: Float64Array,
): boolean {
  let isClear = true;
  const signOf = (value: number): -1 | 0 | 1 => {
    if (Math.abs(value) >= significant) return value > 0 ? 1 : -1;
    if (value !== 0) isClear = false;
    return 0;
  };
  const keepOnly = (person: number, alternative: number): void => {
    domain.open.fill(0, program.start[person], program.start[person + 1]);
    domain.open[alternative] = 1;
  };
  linear.rows.forEach((row, index) => {
    const source = sources[index];
    const sign = signOf(usablePrice(row, prices[index]));
    if (sign === 0) return;
    if (source.from === "person") domain.open[columns.base[source.person]] = 0;
    if (source.from === "program" && domain.tight[source.row] === 0) {
      domain.tight[source.row] = sign === 1 ? -1 : 1;
    }
  });
  reducedCosts(linear, prices).forEach((reduced, c) => {
    const sign = signOf(reduced);
    if (sign === 0) return;
    if (columns.person[c] >= 0) {
      if (sign === 1) domain.open[columns.alternative[c]] = 0;
      else keepOnly(columns.person[c], columns.alternative[c]);
    } else if (sign === 1) domain.upper[columns.extra[c]] = domain.lower[columns.extra[c]];
    else domain.lower[columns.extra[c]] = domain.upper[columns.extra[c]];
  });
  return isClear;
}
