import { describe, expect, it } from "vitest";
import { orderClasses } from "../../../../src/engine/network/simplex/order-classes";
import { buildNetwork } from "./build-network";

const ordered = (levels: number, costs: readonly (readonly number[])[]): number[] => [
  ...orderClasses(
    buildNetwork({ nodes: 1, levels, arcs: [], people: [costs.map((cost) => ({ node: 0, cost }))] }),
  ),
];

describe("orderClasses", () => {
  it("compares the first level that differs", () => {
    expect(
      ordered(3, [
        [0, 0, 1],
        [-1, 9, 9],
        [0, -1, 5],
        [0, 0, 0],
      ]),
    ).toEqual([3, 0, 1, 2]);
  });

  it("takes a network without levels", () => {
    expect(ordered(0, [[], []])).toEqual([]);
  });
});
