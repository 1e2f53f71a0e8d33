import type { Network } from "../types";
import type { Basis } from "./basis";
import type { Stage } from "./packing";

/** The costs of one stage, each level's weight multiplied in. */
export interface StageCosts {
  readonly wide: boolean;
  /** Per cost class. */
  readonly classCost: Float64Array;
  /** Per arc, artificial ones included. */
  readonly arcCost: Float64Array;
  /** In a wide stage a cost is `classCost × wideUnit + classCostLow`; otherwise these are empty. */
  readonly classCostLow: Float64Array;
  readonly arcCostLow: Float64Array;
}

/**
 * Worth of the high part in a wide stage. Costs below 2⁵³ have parts below 2²⁷, so that sums of parts over a path of up to
 * 2²⁴ places are exact; and `high × wideUnit + low` in floating point is rounded only once, so that its sign is right
 * (it is 0 only when the true sum is 0).
 */
export const wideUnit = 2 ** 26;

/** Folds the levels of a stage into one number per class and arc. Time O((classes + arcs) × levels of the stage). */
export function stageCosts(basis: Basis, stage: Stage): StageCosts {
  const { network, arcs, places } = basis;
  const classes = countClasses(network);
  const classCost = fold(network.classCost, network.levels, stage, classes, 0);
  const arcCost = fold(network.arcCost, network.levels, stage, arcs, places);
  arcCost.fill(stage.feasibility, arcs);
  if (!stage.wide) {
    return {
      wide: false,
      classCost,
      arcCost,
      classCostLow: new Float64Array(0),
      arcCostLow: new Float64Array(0),
    };
  }
  return { wide: true, classCost, arcCost, classCostLow: splitLow(classCost), arcCostLow: splitLow(arcCost) };
}

function countClasses({ levels, classCost, costClass }: Network): number {
  if (levels > 0) return classCost.length / levels;
  let most = -1;
  for (let k = 0; k < costClass.length; k++) if (costClass[k] > most) most = costClass[k];
  return most + 1;
}

function fold(cost: Float64Array, levels: number, stage: Stage, count: number, extra: number): Float64Array {
  const folded = new Float64Array(count + extra);
  for (let k = 0; k < count; k++) {
    for (let j = 0; j < stage.weights.length; j++) {
      folded[k] += cost[k * levels + stage.first + j] * stage.weights[j];
    }
  }
  return folded;
}

/** Leaves the high parts in `cost` and returns the low ones, which lie in 0 … wideUnit − 1. */
function splitLow(cost: Float64Array): Float64Array {
  return cost.map((value, k) => {
    const high = Math.floor(value / wideUnit);
    cost[k] = high;
    return value - high * wideUnit;
  });
}
