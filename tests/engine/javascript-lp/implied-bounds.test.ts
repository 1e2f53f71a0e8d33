import { expect, test } from "vitest";
import { impliedBounds } from "../../../src/engine/javascript-lp/implied-bounds";
import type { LinearRow } from "../../../src/engine/linear/types";

const program = (...rows: LinearRow[]) => ({
  kind: ["x", "g"] as const,
  cost: new Float64Array(2),
  upper: Float64Array.of(1, 5),
  rows,
});
const row: LinearRow = { columns: [0, 1], coefficients: [1, 1], lower: Number.NEGATIVE_INFINITY, upper: 5 };

test("a bound is implied by a row that allows no more, and only where no other column can make up for it", () => {
  expect([...impliedBounds(program())]).toEqual([0, 0]);
  expect([...impliedBounds(program(row))]).toEqual([0, 1]);
  expect([...impliedBounds(program({ ...row, upper: 1 }))]).toEqual([1, 1]);
  expect([...impliedBounds(program({ ...row, coefficients: [1, 2], upper: 10 }))]).toEqual([0, 1]);
  expect([...impliedBounds(program({ ...row, coefficients: [-1, 1] }))]).toEqual([0, 0]);
  expect([...impliedBounds(program({ ...row, lower: 0, upper: Number.POSITIVE_INFINITY }))]).toEqual([0, 0]);
});
