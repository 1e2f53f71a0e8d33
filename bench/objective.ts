import { type LevelCosts, levelCosts } from "../src/engine/costs";
import type { Nested } from "../src/engine/network/nest/nesting";
import { packLevels } from "../src/engine/network/simplex/packing";
import type { Network } from "../src/engine/network/types";
import type { Answer, Program } from "../src/formulation/types";
import { levelValues } from "./cases";

/**
 * Weights of the levels in one number that is least exactly where the levels are best one after the other: those that
 * the network engine proves right for every number that it compares.
 *
 * @returns one weight per level of the program
 * @throws Error where the levels do not fit one number
 */
export function packingWeights(program: Program, { network, frame }: Nested): number[] {
  const [stage, ...others] = packLevels(network);
  if (others.length > 0 || stage.wide) throw new Error("the goals do not fit one number");
  const weights = program.levels.map(() => 0);
  stage.weights.forEach((weight, k) => {
    weights[frame.level[k]] = weight;
  });
  return weights;
}

/** The network with one cost per arc: Σ weight × level. Its arcs are the same. */
export function packNetwork({ network, frame }: Nested, weights: readonly number[]): Network {
  const pack = (costs: Float64Array): Float64Array => {
    const packed = new Float64Array(costs.length / network.levels);
    for (let at = 0; at < costs.length; at++) {
      packed[Math.floor(at / network.levels)] += weights[frame.level[at % network.levels]] * costs[at];
    }
    if (!packed.every(Number.isSafeInteger))
      throw new Error("a packed cost is not a whole number below 2^53");
    return packed;
  };
  return { ...network, levels: 1, classCost: pack(network.classCost), arcCost: pack(network.arcCost) };
}

/** The same objective over alternatives and extras, to be made least. */
export function packCosts(program: Program, weights: readonly number[]): LevelCosts {
  const levels = program.levels.flatMap((level, k) => {
    const weight = level.sense === "least" ? weights[k] : -weights[k];
    return weight === 0 ? [] : [{ weight, costs: levelCosts(program, level) }];
  });
  return {
    ofAlternative: (alternative, affected) =>
      levels.reduce((sum, { weight, costs }) => sum + weight * costs.ofAlternative(alternative, affected), 0),
    ofExtra: (extra) => levels.reduce((sum, { weight, costs }) => sum + weight * costs.ofExtra(extra), 0),
    extras: [...new Set(levels.flatMap(({ costs }) => costs.extras))],
  };
}

/** The objective's value under an answer, exactly. */
export function objectiveValue(program: Program, answer: Answer, weights: readonly number[]): number {
  const value = levelValues(program, answer).reduce((sum, value, k) => {
    const signed = program.levels[k].sense === "least" ? value : -value;
    return sum + BigInt(weights[k]) * BigInt(signed);
  }, 0n);
  if (!Number.isSafeInteger(Number(value))) throw new Error("the objective is not below 2^53");
  return Number(value);
}

/** What a flow costs in a network with one level, exactly. */
export function flowCost(network: Network, choice: Int32Array, flow: Float64Array): bigint {
  let cost = 0n;
  const taken = new Float64Array(network.classCost.length);
  for (const alternative of choice) taken[network.costClass[alternative]]++;
  taken.forEach((count, each) => {
    cost += BigInt(count) * BigInt(network.classCost[each]);
  });
  flow.forEach((amount, arc) => {
    cost += BigInt(amount) * BigInt(network.arcCost[arc]);
  });
  return cost;
}
