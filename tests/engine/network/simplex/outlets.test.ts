import { describe, expect, it } from "vitest";
import { createBasis } from "../../../../src/engine/network/simplex/basis";
import { findOutlets } from "../../../../src/engine/network/simplex/outlets";
import { createPace } from "../../../../src/engine/network/simplex/pace";
import { packLevels } from "../../../../src/engine/network/simplex/packing";
import { stageCosts } from "../../../../src/engine/network/simplex/stage-costs";
import type { Network } from "../../../../src/engine/network/types";
import { buildNetwork } from "./build-network";

function outletsOf(network: Network, price = new Float64Array(network.nodes)): number[][] {
  const costs = stageCosts(createBasis(network, createPace()), packLevels(network)[0]);
  const { start, arc } = findOutlets(network, costs, price);
  return Array.from({ length: network.nodes }, (_, place) => [
    ...arc.subarray(start[place], start[place + 1]),
  ]);
}

const arcs = [
  { tail: 2, head: 1, upper: 1, cost: [1] },
  { tail: 2, head: 0, upper: 1, cost: [3] },
  { tail: 2, head: 1, upper: 1, cost: [0] },
  { tail: 1, head: 0, upper: 1, cost: [1] },
];

describe("findOutlets", () => {
  it("lists all arcs, cheapest first, where none runs in a circle", () => {
    const network = buildNetwork({ nodes: 3, levels: 1, arcs, people: [] });
    expect(outletsOf(network)).toEqual([[], [3], [2, 0, 1]]);
    expect(outletsOf(network, Float64Array.of(0, 1e6, 0))).toEqual([[], [3], [1, 2, 0]]);
  });

  it("leaves out what would close a circle", () => {
    const circle = [
      ...arcs,
      { tail: 1, head: 2, upper: 1 },
      { tail: 0, head: 1, upper: 1 },
      { tail: 1, head: 1, upper: 1 },
    ];
    const [root, first, second] = outletsOf(buildNetwork({ nodes: 3, levels: 1, arcs: circle, people: [] }));
    expect(root).toEqual([]);
    expect(first.includes(3)).toBe(true);
    expect(first.includes(4) && second.includes(0)).toBe(false);
    expect(first.includes(6)).toBe(false);
  });
});
