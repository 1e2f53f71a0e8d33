import { describe, expect, it } from "vitest";
import { packLevels } from "../../../../src/engine/network/simplex/packing";
import type { Network } from "../../../../src/engine/network/types";
import { buildNetwork } from "./build-network";
import { seeded } from "./seeded";

/** A chain of places that people can move along, at costs of up to `size` at each of some levels. */
function chain(places: number, levels: number, size: number): Network {
  const cost = new Array<number>(levels).fill(size);
  return buildNetwork({
    nodes: places,
    levels,
    arcs: Array.from({ length: places - 1 }, (_, k) => ({ tail: k + 1, head: k, upper: 1 })),
    people: Array.from({ length: places - 1 }, (_, k) => [{ node: k + 1, cost }, { node: k }]),
  });
}

describe("packLevels", () => {
  it("covers every level once, in order, feasibility first", () => {
    for (const levels of [0, 1, 2, 7, 40]) {
      const stages = packLevels(chain(50, levels, 1));
      const covered = stages.flatMap((stage) => stage.weights.map((_, j) => stage.first + j));
      expect(covered).toEqual(Array.from({ length: levels }, (_, level) => level));
      expect(stages.map((stage) => stage.feasibility > 0)).toEqual(stages.map((_, k) => k === 0));
    }
  });

  it("takes more levels at a time where places are few", () => {
    expect(packLevels(chain(4, 12, 1)).length).toBeLessThan(packLevels(chain(3000, 12, 1)).length);
  });

  it("does not ask how many people there are", () => {
    const few = chain(20, 12, 1);
    const node = new Int32Array(200_000).map((_, k) => k % 20);
    const start = new Int32Array(100_001).map((_, k) => 2 * k);
    const many: Network = { ...few, people: 100_000, start, node, costClass: new Int32Array(200_000) };
    expect(packLevels(many).length).toBeLessThanOrEqual(packLevels(few).length + 1);
  });

  it("gives each level more weight than all later ones can add up to on a simple cycle, below 2⁵³", () => {
    const random = seeded(5);
    for (const [places, size] of [
      [10, 1],
      [100, 3],
      [1000, 50],
    ]) {
      for (const stage of packLevels(chain(places, 9, size))) {
        const most = (places - 1) * size;
        const opposed = stage.weights.reduce((sum, weight, j) => sum + (j === 0 ? 1 : -most) * weight, 0);
        expect(opposed).toBeGreaterThan(0);
        // A cost and two potentials, at their largest.
        const largest = stage.weights.reduce((sum, weight) => sum + (2 * most + size) * weight, 0);
        expect(largest).toBeLessThan(2 ** 53);
        for (let k = 0; k < 200; k++) {
          const vector = stage.weights.map(() => random.between(-most, most));
          const sum = vector.reduce((total, value, j) => total + value * stage.weights[j], 0);
          const first = vector.find((value) => value !== 0) ?? 0;
          expect(Math.sign(sum)).toBe(Math.sign(first));
          expect(Number.isSafeInteger(sum)).toBe(true);
        }
      }
    }
  });

  it("splits a level whose costs are too large to be added up", () => {
    const stages = packLevels(chain(50, 3, 2 ** 52));
    expect(stages.map((stage) => stage.wide)).toEqual([false, true, true, true]);
    expect(packLevels(chain(50, 3, 2 ** 40)).every((stage) => !stage.wide)).toBe(true);
  });
});
