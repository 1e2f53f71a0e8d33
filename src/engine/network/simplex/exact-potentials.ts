import type { Basis } from "./basis";
import { fillPotentials } from "./fill-potentials";

/**
 * The potentials of the final tree, level by level and unpacked.
 *
 * Every tree arc was open in every stage, so its reduced cost is 0 at every level, and the potentials that follow from
 * the final tree are at each level those with which that level's own stage ended.
 *
 * A place from which nothing more can reach the root still hangs on its artificial arc, so that "impossible" stands
 * before all levels in its potential. It is written as an amount of the first level larger than any reduced cost there.
 *
 * Time O(places × levels + arcs × levels + classes × levels).
 *
 * @returns `potential[place * levels + level]`; empty if one of them is 2⁵³ or more and so cannot be written exactly
 */
export function exactPotentials(basis: Basis): Float64Array {
  const { network, places, arcs } = basis;
  const { levels, classCost, arcCost } = network;
  const potential = new Float64Array(places * levels);
  if (levels === 0) return potential;
  for (let level = 0; level < levels; level++) {
    fillPotentials(basis, classCost, arcCost, 0, potential, levels, level);
  }
  const impossible = new Float64Array(places);
  fillPotentials(basis, new Float64Array(classCost.length), new Float64Array(arcs), 1, impossible);
  if (impossible.some((count) => count !== 0)) {
    const more = 2 * largest(potential, levels) + spread(classCost, levels, 0) + largest(arcCost, levels) + 1;
    for (let place = 0; place < places; place++) {
      if (impossible[place] !== 0) potential[place * levels] += more * impossible[place];
    }
  }
  const written =
    potential.every((value) => Number.isSafeInteger(value)) && spreadsAreExact(classCost, levels);
  return written ? potential : new Float64Array(0);
}

/** Largest distance from 0 at the first level. */
function largest(values: Float64Array, levels: number): number {
  let most = 0;
  for (let k = 0; k < values.length; k += levels) most = Math.max(most, Math.abs(values[k]));
  return most;
}

function spread(classCost: Float64Array, levels: number, level: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = level; k < classCost.length; k += levels) {
    low = Math.min(low, classCost[k]);
    high = Math.max(high, classCost[k]);
  }
  return high > low ? high - low : 0;
}

/** A difference of two costs beyond 2⁵³ may have been rounded on the way to a potential that looks right. */
function spreadsAreExact(classCost: Float64Array, levels: number): boolean {
  for (let level = 0; level < levels; level++) {
    if (!Number.isSafeInteger(spread(classCost, levels, level))) return false;
  }
  return true;
}
