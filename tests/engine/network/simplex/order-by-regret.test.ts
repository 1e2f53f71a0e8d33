import { describe, expect, it } from "vitest";
import { createBasis } from "../../../../src/engine/network/simplex/basis";
import { orderByRegret } from "../../../../src/engine/network/simplex/order-by-regret";
import { createPace } from "../../../../src/engine/network/simplex/pace";
import { stageCosts } from "../../../../src/engine/network/simplex/stage-costs";
import { finish } from "../../../../src/engine/steps";
import { buildNetwork } from "./build-network";

function order(people: readonly (readonly number[])[], price = [0, 0]): number[] | undefined {
  const network = buildNetwork({
    nodes: 2,
    levels: 1,
    arcs: [{ tail: 1, head: 0, upper: 9 }],
    people: people.map((costs) => costs.map((cost, k) => ({ node: cost < 0 ? -1 : k % 2, cost: [cost] }))),
  });
  const basis = createBasis(network, createPace());
  const costs = stageCosts(basis, { first: 0, weights: [1], feasibility: 0, wide: false });
  const found = finish(orderByRegret(basis, costs, Float64Array.from(price)));
  return found === undefined ? undefined : [...found];
}

describe("orderByRegret", () => {
  it("puts first who has no other choice, last who does not mind", () => {
    expect(order([[5, 5], [1, 9], [7], [3, 4], [2, 2]])).toEqual([2, 1, 3, 0, 4]);
  });

  it("counts prices", () => {
    expect(
      order(
        [
          [5, 5],
          [1, 9],
        ],
        [8, 0],
      ),
    ).toEqual([0, 1]);
  });

  it("skips what cannot be taken, and says where nothing can", () => {
    expect(
      order([
        [1, -1],
        [1, 2],
      ]),
    ).toEqual([0, 1]);
    expect(
      order([
        [1, 2],
        [-1, -1],
      ]),
    ).toBeUndefined();
  });
});
