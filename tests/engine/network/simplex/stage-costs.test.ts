import { describe, expect, it } from "vitest";
import { createBasis } from "../../../../src/engine/network/simplex/basis";
import { createPace } from "../../../../src/engine/network/simplex/pace";
import { stageCosts, wideUnit } from "../../../../src/engine/network/simplex/stage-costs";
import { buildNetwork } from "./build-network";
import { seeded } from "./seeded";

const large = [0, 1, -1, wideUnit, -wideUnit, 2 ** 53 - 1, 1 - 2 ** 53, 2 ** 52 + 12345, -(2 ** 51) - 7];
const basis = createBasis(
  buildNetwork({
    nodes: 2,
    levels: 2,
    arcs: large.map((cost) => ({ tail: 1, head: 0, upper: 1, cost: [3, cost] })),
    people: [large.map((cost) => ({ node: 1, cost: [2, cost] }))],
  }),
  createPace(),
);

describe("stageCosts", () => {
  it("weighs the levels of the stage, and gives artificial arcs the weight of feasibility", () => {
    const costs = stageCosts(basis, { first: 0, weights: [100, 0], feasibility: 900, wide: false });
    expect([...costs.classCost]).toEqual(large.map(() => 200));
    expect([...costs.arcCost]).toEqual([...large.map(() => 300), 900, 900]);
  });

  it("splits large costs into parts that say the same", () => {
    const costs = stageCosts(basis, { first: 1, weights: [1], feasibility: 0, wide: true });
    for (const [k, cost] of large.entries()) {
      const whole = BigInt(costs.classCost[k]) * BigInt(wideUnit) + BigInt(costs.classCostLow[k]);
      expect(whole).toBe(BigInt(cost));
      expect(costs.classCostLow[k]).toBeGreaterThanOrEqual(0);
      expect(costs.classCostLow[k]).toBeLessThan(wideUnit);
      expect(costs.arcCost[k]).toBe(costs.classCost[k]);
    }
  });

  it("gives a sum of parts whose sign is exact, however large they are", () => {
    const random = seeded(9);
    for (let k = 0; k < 20_000; k++) {
      const high = random.between(-(2 ** 40), 2 ** 40);
      const near = random.chance(0.5) ? -high * wideUnit : 0;
      const low = Math.max(1 - 2 ** 53, Math.min(2 ** 53 - 1, near)) + random.between(-2, 2);
      const exact = BigInt(high) * BigInt(wideUnit) + BigInt(low);
      expect(Math.sign(high * wideUnit + low)).toBe(exact === 0n ? 0 : exact < 0n ? -1 : 1);
    }
  });
});
