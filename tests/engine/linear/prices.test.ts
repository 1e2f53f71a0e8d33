import { describe, expect, test } from "vitest";
import { contradicts, possibleGain, reducedCosts, usablePrice } from "../../../src/engine/linear/prices";
import type { LinearProgram, LinearRow } from "../../../src/engine/linear/types";

/** least −x − 2y over x + y ≤ 1, both at most 1: best at y = 1, with price −2. */
const row: LinearRow = { columns: [0, 1], coefficients: [1, 1], lower: Number.NEGATIVE_INFINITY, upper: 1 };
const linear: LinearProgram = {
  kind: ["x", "x"],
  cost: Float64Array.of(-1, -2),
  upper: Float64Array.of(1, 1),
  rows: [row],
};

describe("prices", () => {
  test("nothing is to be gained at the best answer, and what is missing elsewhere", () => {
    expect(possibleGain(linear, Float64Array.of(0, 1), Float64Array.of(-2))).toBe(0);
    expect(possibleGain(linear, Float64Array.of(1, 0), Float64Array.of(-2))).toBe(1);
    expect(possibleGain(linear, Float64Array.of(0, 0), Float64Array.of(-2))).toBe(2);
    expect(possibleGain(linear, Float64Array.of(0, 1), Float64Array.of(0))).toBe(1);
  });

  test("reduced costs, without noise", () => {
    expect([...reducedCosts(linear, Float64Array.of(-2))]).toEqual([1, 0]);
    expect([...reducedCosts(linear, Float64Array.of(-2 + 1e-12))][1]).toBe(0);
  });

  test("a price on a side that the row does not have counts for nothing", () => {
    expect(usablePrice(row, 3)).toBe(0);
    expect(usablePrice(row, -3)).toBe(-3);
    expect(usablePrice(row, -1e-12)).toBe(0);
  });

  test("two rows that contradict each other, and two that do not", () => {
    const atLeast = (lower: number) => ({ ...row, lower, upper: Number.POSITIVE_INFINITY });
    const both = (lower: number) => ({ ...linear, rows: [row, atLeast(lower)] });
    expect(contradicts(both(2), Float64Array.of(-1, 1))).toBe(true);
    expect(contradicts(both(1), Float64Array.of(-1, 1))).toBe(false);
    expect(contradicts(both(2), Float64Array.of(0, 1))).toBe(false);
    expect(contradicts(both(3), Float64Array.of(0, 1))).toBe(true);
  });
});
