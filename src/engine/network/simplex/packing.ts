import type { Network } from "../types";

/**
 * A run of adjacent levels that are made best together, as one number Σ weight × level.
 *
 * `weights[j]` belongs to level `first + j`. `feasibility` is the weight of a level before all others that counts the
 * flow on artificial arcs; only the first stage has it, the others have 0. In a wide stage the one level's costs are
 * split into a high and a low part.
 */
export interface Stage {
  readonly first: number;
  readonly weights: readonly number[];
  readonly feasibility: number;
  readonly wide: boolean;
}

/** Half of 2⁵³, so that the rounding of the bounds themselves cannot matter. */
const limit = 2 ** 52;

/**
 * Cuts the levels into as few stages as the bounds prove right.
 *
 * Levels may share one number when two things hold, for every number that the simplex ever compares:
 * every reduced cost of a level stays within ±r, where the weight of a level exceeds Σ r × weight of the later ones, so
 * that the sign of the sum is the sign of the first level that differs from 0; and every sum stays below 2⁵³, so that it is exact.
 * A reduced cost is the cost of one simple cycle, and a potential that of one simple path to the root. Either meets each
 * place at most once. Hence it has at most as many steps between two places by way of a person as there are places that
 * people can take, or people; each step costs at most the spread of the classes. Its steps along arcs are no more than the places, and
 * each place is the tail of at most two. None of this grows with the number of people.
 *
 * Time O(levels² + levels × (classes + arcs)).
 */
export function packLevels(network: Network): Stage[] {
  const bounds = boundLevels(network);
  const stages: Stage[] = [];
  const feasibility = { reduced: 2, absolute: 4 };
  let level = 0;
  do {
    const head = stages.length === 0 ? [feasibility] : [];
    let end = level;
    while (end < network.levels && packedSize([...head, ...bounds.slice(level, end + 1)]) < limit) end++;
    // A level that does not fit even alone is split in two parts instead.
    const wide = end === level && head.length === 0;
    if (wide) end++;
    const weights = wide ? [1] : weigh([...head, ...bounds.slice(level, end)]);
    stages.push({
      first: level,
      weights: weights.slice(wide ? 0 : head.length),
      feasibility: head.length === 0 ? 0 : weights[0],
      wide,
    });
    level = end;
  } while (level < network.levels);
  return stages;
}

interface Bound {
  /** No reduced cost of the level is further from 0. */
  readonly reduced: number;
  /** No cost plus potential of the level, nor the difference of two, is further from 0. */
  readonly absolute: number;
}

function boundLevels(network: Network): Bound[] {
  const { levels, classCost, arcCost, nodes, tail, head } = network;
  const taken = new Uint8Array(nodes);
  for (let k = 0; k < network.node.length; k++) if (network.node[k] >= 0) taken[network.node[k]] = 1;
  const throughPeople = Math.min(
    network.people,
    taken.reduce((sum, one) => sum + one, 0),
  );
  return Array.from({ length: levels }, (_, level) => {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let k = level; k < classCost.length; k += levels) {
      low = Math.min(low, classCost[k]);
      high = Math.max(high, classCost[k]);
    }
    const perTail = new Float64Array(nodes);
    let highestArc = 0;
    for (let arc = 0; arc < tail.length; arc++) {
      const size = Math.abs(arcCost[arc * levels + level]);
      highestArc = Math.max(highestArc, size);
      if (tail[arc] !== head[arc]) perTail[tail[arc]] = Math.max(perTail[tail[arc]], size);
    }
    const alongArcs = Math.min(
      nodes * highestArc,
      highestArc + 2 * perTail.reduce((sum, one) => sum + one, 0),
    );
    const spread = high > low ? high - low : 0;
    const largest = low <= high ? Math.max(Math.abs(low), Math.abs(high)) : 0;
    const reduced = throughPeople * spread + alongArcs;
    return { reduced, absolute: 2 * (reduced + largest + highestArc) };
  });
}

/** Weights, the last 1, each larger than all that the later levels can add up to. */
function weigh(bounds: readonly Bound[]): number[] {
  const weights: number[] = new Array(bounds.length).fill(1);
  let later = 0;
  for (let j = bounds.length - 1; j >= 0; j--) {
    weights[j] = later + 1;
    later += bounds[j].reduced * weights[j];
  }
  return weights;
}

/** Bound of every number met when the levels share one. */
function packedSize(bounds: readonly Bound[]): number {
  const weights = weigh(bounds);
  return bounds.reduce((sum, bound, j) => sum + bound.absolute * weights[j], 0);
}
