import type { Answer, Program } from "../../../formulation/types";
import { finish } from "../../../kernel/steps";
import { checkAnswer } from "../../check-answer";
import type { RowPrices } from "../../types";
import { costClasses } from "../nest/cost-classes";
import { extraCosts, ownCosts } from "../nest/extra-costs";
import { type Quotas, quotasOf } from "../nest/quotas";
import { addTo, compareAt, lexicographicSign } from "../vectors";

/**
 * Whether these prices prove that an answer holds and is the best at every level: linear-programming duality in
 * whole-numbered vectors, compared lexicographically, with no tolerance.
 *
 * A row that is not at its limit has price 0, and every other price has the sign of its row (see `RowPrices`). What a
 * person takes costs no more, prices of its rows included, than anything else they could take. An extra is at the bound
 * to which its reduced cost drives it. Time O((alternatives + rows' cells) × levels).
 */
export function checkPrices(program: Program, answer: Answer, prices: RowPrices): boolean {
  const { levels } = prices;
  if (levels !== program.levels.length || prices.value.length !== levels * program.rows.length) return false;
  if (!prices.value.every(Number.isSafeInteger) || checkAnswer(program, answer).length > 0) return false;
  const quotas = quotasOf(program);
  return (
    rowsHold(program, quotas, answer, prices) &&
    extrasHold(program, quotas, answer, prices) &&
    recoveredHolds(program, quotas, answer) &&
    choicesHold(program, answer, prices)
  );
}

function rowsHold(
  program: Program,
  quotas: Quotas,
  { choice, extras }: Answer,
  { levels, value }: RowPrices,
): boolean {
  const { rows, cells, cell } = program;
  const taken = new Int32Array(cells.length);
  for (const a of choice) if (cell[a] >= 0) taken[cell[a]]++;
  const poolOfRow = new Map(quotas.pools.map((pool) => [pool.row, pool]));
  return rows.every((row, index) => {
    const sign = lexicographicSign(value, index * levels, levels);
    if (sign === 0) return true;
    if (row.subject.rule === "ceiling") return false;
    const pool = poolOfRow.get(index);
    if (pool !== undefined) {
      const left = pool.grants.reduce((rest, grant) => rest - extras[grant], pool.most);
      return sign > 0 && left === 0;
    }
    let left = row.limit;
    for (const each of row.cells) left -= taken[each];
    for (const { extra, coefficient } of row.extras) left -= coefficient * extras[extra];
    return left === 0 && sign > 0 === (row.sense === "at-most");
  });
}

function extrasHold(
  program: Program,
  quotas: Quotas,
  { extras }: Answer,
  { levels, value }: RowPrices,
): boolean {
  const reduced = extraCosts(program, quotas);
  const least = Float64Array.from(program.extras, ({ lower }) => lower);
  for (const line of quotas.lines) if (line.grant >= 0) least[line.grant] = line.least;
  program.rows.forEach((row, index) => {
    for (const { extra, coefficient } of row.extras) {
      addTo(reduced, extra * levels, value, index * levels, coefficient, levels);
    }
  });
  return program.extras.every(({ kind, upper }, extra) => {
    if (kind === "recovered" || kind === "reserve") return true;
    const sign = lexicographicSign(reduced, extra * levels, levels);
    return sign === 0 || extras[extra] === (sign > 0 ? least[extra] : upper);
  });
}

/** Where a goal counts what is recovered, everything is recovered that is not granted. */
function recoveredHolds(program: Program, quotas: Quotas, { extras }: Answer): boolean {
  const levels = program.levels.length;
  const cost = ownCosts(program);
  return quotas.pools.every(({ recovered, reserve }) => {
    if (recovered < 0 || lexicographicSign(cost, recovered * levels, levels) === 0) return true;
    return reserve < 0 || extras[reserve] === program.extras[reserve].lower;
  });
}

function choicesHold(program: Program, { choice }: Answer, { levels, value }: RowPrices): boolean {
  const { people, start, cell, cells, rows } = program;
  const { classOf, cost } = finish(costClasses(program));
  const cellPrice = new Float64Array(cells.length * levels);
  rows.forEach((row, index) => {
    for (const each of row.cells) addTo(cellPrice, each * levels, value, index * levels, 1, levels);
  });
  const least = new Float64Array(levels);
  const other = new Float64Array(levels);
  const price = (a: number, into: Float64Array): void => {
    into.fill(0);
    addTo(into, 0, cost, classOf[a] * levels, 1, levels);
    if (cell[a] >= 0) addTo(into, 0, cellPrice, cell[a] * levels, 1, levels);
  };
  for (let person = 0; person < people; person++) {
    price(choice[person], least);
    for (let a = start[person]; a < start[person + 1]; a++) {
      if (a === choice[person]) continue;
      price(a, other);
      if (compareAt(other, 0, least, 0, levels) < 0) return false;
    }
  }
  return true;
}
