import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/engine/linear/columns";
import { wholeDomain } from "../../../src/engine/linear/domain";
import { rowBetween } from "../../../src/engine/linear/row-between";
import { oneSeatForAll } from "../programs";

const program = { ...oneSeatForAll };
const columns = columnsOf(
  program,
  wholeDomain(program),
  program.extras.map(() => true),
);
const largest = Float64Array.from(columns.person, () => 1);
const sum = { constant: 3, columns: [0, 1], coefficients: [1, -1] };
const between = (lower: number, upper: number) => rowBetween(sum, lower, upper, columns, largest);
const none = Number.POSITIVE_INFINITY;

describe("rowBetween", () => {
  test("moves the constant to the other side", () => {
    expect(between(3, 3)).toEqual({ columns: [0, 1], coefficients: [1, -1], lower: 0, upper: 0 });
  });
  test("drops the side that nothing can break, and the row where that is both", () => {
    expect(between(2, 3)).toMatchObject({ lower: -none, upper: 0 });
    expect(between(3, 4)).toMatchObject({ lower: 0, upper: none });
    expect(between(2, 4)).toBe("holds");
  });
  test("sees what nothing can satisfy", () => {
    expect(between(5, none)).toBe("broken");
    expect(between(-none, 1)).toBe("broken");
  });
  test("counts one choice per person, however many columns they have", () => {
    const mine = { ...columns, person: Int32Array.from(columns.person, () => 0) };
    const two = { constant: 0, columns: [0, 1], coefficients: [1, 1] };
    expect(rowBetween(two, -none, 1, mine, largest)).toBe("holds");
    expect(rowBetween(two, -none, 1, columns, largest)).toMatchObject({ upper: 1 });
  });
});
