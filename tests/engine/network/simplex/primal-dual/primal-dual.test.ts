import { describe, expect, it } from "vitest";
import { createBasis } from "../../../../../src/engine/network/simplex/basis";
import { wholeFace } from "../../../../../src/engine/network/simplex/open-face";
import { createPace } from "../../../../../src/engine/network/simplex/pace";
import { packLevels } from "../../../../../src/engine/network/simplex/packing";
import { primalDual } from "../../../../../src/engine/network/simplex/primal-dual/primal-dual";
import { stageCosts } from "../../../../../src/engine/network/simplex/stage-costs";
import type { Network } from "../../../../../src/engine/network/types";
import { finish } from "../../../../../src/kernel/steps";
import { randomNetwork } from "../random-network";
import { seeded } from "../seeded";

/** Every unit that enters a place leaves it. */
function imbalance({ nodes, people, node, tail, head }: Network, choice: Int32Array, flow: Float64Array) {
  const surplus = new Float64Array(nodes);
  for (let person = 0; person < people; person++) surplus[node[choice[person]]]++;
  for (let arc = 0; arc < tail.length; arc++) {
    surplus[tail[arc]] -= flow[arc];
    surplus[head[arc]] += flow[arc];
  }
  return [...surplus.subarray(1)].filter((amount) => amount !== 0).length;
}

describe("primalDual", () => {
  it("what it calls balanced is in balance, within bounds, and best at its prices", () => {
    let balanced = 0;
    for (let seed = 0; seed < 1500; seed++) {
      const random = seeded(seed);
      const network = randomNetwork(random, {
        people: random.between(0, 40),
        nodes: random.between(1, 20),
        moreArcs: random.between(0, 25),
        levels: random.between(1, 3),
        alternatives: 4,
        capacity: random.between(1, 12),
        cost: 3,
        lowerBounds: 0.1,
        barred: 0,
      });
      const basis = createBasis(network, createPace());
      const { choice, flow, arcs, tail, head, lower, upper } = basis;
      const [stage] = packLevels(network);
      const costs = stageCosts(basis, stage);
      flow.set(lower.subarray(0, arcs));
      const price = new Float64Array(network.nodes);
      if (!finish(primalDual(basis, costs, wholeFace(network), price))) continue;
      balanced++;
      expect(imbalance(network, choice, flow.subarray(0, arcs)), `seed ${seed}`).toBe(0);
      expect(price[0]).toBe(0);
      for (let arc = 0; arc < arcs; arc++) {
        expect(flow[arc]).toBeGreaterThanOrEqual(lower[arc]);
        expect(flow[arc]).toBeLessThanOrEqual(upper[arc]);
        const reduced = costs.arcCost[arc] - price[tail[arc]] + price[head[arc]];
        if (reduced > 0) expect(flow[arc], `seed ${seed}`).toBe(lower[arc]);
        if (reduced < 0) expect(flow[arc], `seed ${seed}`).toBe(upper[arc]);
      }
      for (let person = 0; person < network.people; person++) {
        const cost = (a: number) => costs.classCost[network.costClass[a]] + price[network.node[a]];
        for (let a = network.start[person]; a < network.start[person + 1]; a++) {
          expect(cost(a), `seed ${seed}`).toBeGreaterThanOrEqual(cost(choice[person]));
        }
      }
    }
    expect(balanced).toBeGreaterThan(300);
  });
});
