import type { Program } from "../../../formulation/types";
import type { RowPrices } from "../../types";
import { ownCosts } from "../nest/extra-costs";
import type { Frame } from "../nest/nesting";
import type { Network } from "../types";
import { addTo, compareAt } from "../vectors";

/**
 * Prices of the program's rows from the potentials of its network: the difference of potentials along a row's way.
 * Where a capacity and a minimum share a way, the part below the minimum's worth is the minimum's. The potential of a
 * place through which nothing flows is first raised as far as its ways out allow, since nothing else bounds it.
 * Levels that the network leaves out have price 0. Time O((rows + arcs) × levels).
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
  const raised = raiseIdlePlaces(network, frame, flow, potential);
  const value = new Float64Array(program.rows.length * all);
  const zero = new Float64Array(levels);
  const difference = new Float64Array(levels);
  program.rows.forEach(({ subject }, row) => {
    const place = frame.rowNode[row];
    if (place < 0) return;
    difference.fill(0);
    addTo(difference, 0, raised, place * levels, frame.direction[place], levels);
    addTo(difference, 0, raised, frame.rowUp[row] * levels, -frame.direction[place], levels);
    const arc = frame.rowThreshold[row];
    const threshold = arc < 0 ? zero : arcCost.subarray(arc * levels, (arc + 1) * levels);
    const isBelow = compareAt(difference, 0, threshold, 0, levels) < 0;
    for (let k = 0; k < levels; k++) {
      const lowerPart = isBelow ? difference[k] : threshold[k];
      const price = subject.rule === "minimum" ? lowerPart : difference[k] - lowerPart;
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
    if (subject.rule !== "minimum" || rowNode[row] >= 0 || term === undefined) return;
    addTo(value, row * levels, cost, term.extra * levels, -1, levels);
  });
}

/** A copy of the potentials in which every place without flow has, from outermost to innermost, what its ways out cost. */
function raiseIdlePlaces(
  { nodes, levels, tail, head, upper, arcCost }: Network,
  { direction, arcStart }: Frame,
  flow: Float64Array,
  potential: Float64Array,
): Float64Array {
  const raised = potential.slice();
  const way = new Float64Array(levels);
  const best = new Float64Array(levels);
  for (let place = 1; place < nodes; place++) {
    const first = arcStart[place];
    const end = arcStart[place + 1];
    const sign = direction[place];
    let isOpen = false;
    let isIdle = true;
    for (let arc = first; arc < end; arc++) {
      if (upper[arc] > 0) isOpen = true;
      if (flow[arc] > 0) isIdle = false;
    }
    if (!isIdle) continue;
    let known = false;
    for (let arc = first; arc < end; arc++) {
      if (isOpen && upper[arc] === 0) continue;
      const far = sign === 1 ? head[arc] : tail[arc];
      way.fill(0);
      addTo(way, 0, raised, far * levels, sign, levels);
      addTo(way, 0, arcCost, arc * levels, 1, levels);
      if (!known || compareAt(way, 0, best, 0, levels) < 0) best.set(way);
      known = true;
    }
    way.fill(0);
    addTo(way, 0, raised, place * levels, sign, levels);
    if (compareAt(way, 0, best, 0, levels) >= 0) continue;
    for (let k = 0; k < levels; k++) raised[place * levels + k] = sign * best[k];
  }
  return raised;
}
