import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawOrder } from "../../src/kernel/draw";

describe("drawOrder", () => {
  test("law: is an order of 0 … count − 1, and the same one each time", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 200 }), (seed, count) => {
        const order = drawOrder(seed, count);
        expect([...order].sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
        expect(drawOrder(seed, count)).toEqual(order);
      }),
    );
  });

  test("is pinned, so that a published seed gives the published order in every version", () => {
    expect([...drawOrder("2019-01-20公证处公布", 8)]).toMatchInlineSnapshot(`
      [
        5,
        3,
        1,
        7,
        6,
        4,
        2,
        0,
      ]
    `);
  });

  test("draws every order of three about equally often", () => {
    const counts = new Map<string, number>();
    for (let k = 0; k < 6000; k++) {
      const order = drawOrder(`seed ${k}`, 3).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
