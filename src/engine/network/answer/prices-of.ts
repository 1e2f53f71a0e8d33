import { isMinimum } from "../../../formulation/is-minimum";
import type { Program } from "../../../formulation/types";
import type { RowPrices } from "../../types";
import { ownCosts } from "../nest/extra-costs";
import type { Frame } from "../nest/nesting";
import type { Network } from "../types";
import { addTo, compareAt } from "../vectors";

/**
 * Prices of the program's rows from the potentials of its network: the difference of potentials along a row's way.
 * Where a capacity and a minimum share a way, the part below the minimum's worth is the minimum's. Where nothing flows
 * potentials may be lower than the way out costs, which has no meaning for prices: no capacity is priced below 0, and no
 * minimum above what its shortage costs. Levels that the network leaves out have price 0. Time O(rows × levels).
 *
 * @param flow an optimal flow, to which `potential` belongs
 */
export function pricesOf(
  program: Program,
  network: Network,
  frame: Frame,
  flow: Float64Array,
  potential: Float64Array,
): RowPrices {
  const { levels, arcCost } = network;
  const all = program.levels.length;
  const value = new Float64Array(program.rows.length * all);
  const zero = new Float64Array(levels);
  const difference = new Float64Array(levels);
  const costOf = (arc: number): Float64Array => arcCost.subarray(arc * levels, (arc + 1) * levels);
  program.rows.forEach(({ subject }, row) => {
    const place = frame.rowNode[row];
    if (place < 0) return;
    difference.fill(0);
    addTo(difference, 0, potential, place * levels, frame.direction[place], levels);
    addTo(difference, 0, potential, frame.rowUp[row] * levels, -frame.direction[place], levels);
    const threshold = frame.rowThreshold[row] < 0 ? zero : costOf(frame.rowThreshold[row]);
    let below = compareAt(difference, 0, threshold, 0, levels) < 0 ? difference : threshold;
    if (isMinimum(subject)) {
      const arc = frame.arcStart[place];
      if (flow[arc] === 0 && compareAt(below, 0, costOf(arc), 0, levels) < 0) below = costOf(arc);
    }
    for (let k = 0; k < levels; k++) {
      const price = isMinimum(subject) ? below[k] : difference[k] - below[k];
      if (price !== 0) value[row * all + frame.level[k]] = price;
    }
  });
  priceHopelessMinimums(program, frame, value);
  return { levels: all, value };
}

/** A minimum of a post that nobody can take has no place; all of it is missing, at what that costs. */
function priceHopelessMinimums(program: Program, { rowNode }: Frame, value: Float64Array): void {
  const levels = program.levels.length;
  const cost = ownCosts(program);
  program.rows.forEach(({ subject, extras: [term] }, row) => {
    if (!isMinimum(subject) || rowNode[row] >= 0 || term === undefined) return;
    addTo(value, row * levels, cost, term.extra * levels, -1, levels);
  });
}
