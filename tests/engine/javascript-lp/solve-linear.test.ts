import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { solveLinear } from "../../../src/engine/javascript-lp/solve-linear";
import { contradicts, possibleGain } from "../../../src/engine/linear/prices";
import type { LinearProgram } from "../../../src/engine/linear/types";

const go = () => true;

/** Rows of small whole numbers over up to 5 columns; feasible or not, degenerate or not. */
const linearProgram: fc.Arbitrary<LinearProgram> = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const each = (low: number, high: number) =>
    fc.array(fc.integer({ min: low, max: high }), { minLength: columns, maxLength: columns });
  const row = fc.record({
    all: each(-2, 2),
    side: fc.constantFrom("upper", "lower", "both"),
    at: fc.integer({ min: -3, max: 6 }),
  });
  return fc
    .record({ cost: each(-5, 5), upper: each(1, 4), rows: fc.array(row, { maxLength: 5 }) })
    .map(({ cost, upper, rows }) => ({
      kind: cost.map(() => "x" as const),
      cost: Float64Array.from(cost),
      upper: Float64Array.from(upper),
      rows: rows.map(({ all, side, at }) => ({
        columns: [...all.keys()].filter((c) => all[c] !== 0),
        coefficients: all.filter((a) => a !== 0),
        lower: side === "upper" ? Number.NEGATIVE_INFINITY : at,
        upper: side === "lower" ? Number.POSITIVE_INFINITY : at,
      })),
    }));
});

function points({ upper }: LinearProgram): number[][] {
  return [...upper].reduce<number[][]>(
    (known, most) =>
      known.flatMap((point) => Array.from({ length: most + 1 }, (_, value) => [...point, value])),
    [[]],
  );
}

function isFeasible({ rows }: LinearProgram, point: ArrayLike<number>): boolean {
  return rows.every((row) => {
    const sum = row.columns.reduce((total, column, k) => total + row.coefficients[k] * point[column], 0);
    return sum >= row.lower - 1e-6 && sum <= row.upper + 1e-6;
  });
}

const worth = ({ cost }: LinearProgram, point: ArrayLike<number>): number =>
  cost.reduce((sum, each, c) => sum + each * point[c], 0);

const tiny: LinearProgram = {
  kind: ["x", "x"],
  cost: Float64Array.of(-1, -1),
  upper: Float64Array.of(1, 1),
  rows: [{ columns: [0, 1], coefficients: [1, 1], lower: Number.NEGATIVE_INFINITY, upper: 1 }],
};

describe("solveLinear", () => {
  test("relaxations come with prices that prove them, best or infeasible", () => {
    let infeasible = 0;
    fc.assert(
      fc.property(linearProgram, (linear) => {
        const outcome = solveLinear(linear, false, go);
        if (outcome.status === "infeasible") {
          infeasible++;
          expect(outcome.prices && contradicts(linear, outcome.prices)).toBe(true);
          expect(points(linear).some((point) => isFeasible(linear, point))).toBe(false);
          return;
        }
        expect(outcome.status).toBe("optimal");
        if (outcome.status !== "optimal" || outcome.prices === undefined) throw new Error("no prices");
        expect(isFeasible(linear, outcome.values)).toBe(true);
        expect(possibleGain(linear, outcome.values, outcome.prices)).toBeLessThan(1e-6);
      }),
      { numRuns: 2_000 },
    );
    expect(infeasible).toBeGreaterThan(100);
  });

  test("whole numbers are the best of all whole points", () => {
    fc.assert(
      fc.property(linearProgram, (linear) => {
        const possible = points(linear).filter((point) => isFeasible(linear, point));
        const outcome = solveLinear(linear, true, go);
        expect(outcome.status).toBe(possible.length === 0 ? "infeasible" : "optimal");
        if (outcome.status !== "optimal") return;
        const best = Math.min(...possible.map((point) => worth(linear, point)));
        expect(worth(linear, outcome.values)).toBeCloseTo(best, 6);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["a cost that is not a number", { ...tiny, cost: Float64Array.of(Number.NaN, 1) }],
    ["a fractional cost", { ...tiny, cost: Float64Array.of(0.5, 1) }],
    ["a bound without end", { ...tiny, upper: Float64Array.of(Number.POSITIVE_INFINITY, 1) }],
    ["a bound below zero", { ...tiny, upper: Float64Array.of(-1, 1) }],
    ["a coefficient beyond 2^53", { ...tiny, rows: [{ ...tiny.rows[0], coefficients: [2 ** 54, 1] }] }],
    ["a limit that is not a number", { ...tiny, rows: [{ ...tiny.rows[0], upper: Number.NaN }] }],
    ["a fractional limit", { ...tiny, rows: [{ ...tiny.rows[0], lower: 0.25 }] }],
  ])("never hands %s to the solver", (_, linear) => {
    expect(solveLinear(linear, false, go)).toMatchObject({ status: "failed" });
  });

  test.each([false, true])("gives up after as many steps as it may take (whole: %s)", (whole) => {
    const outcome = solveLinear(assignment(10), whole, go, 5);
    expect(outcome).toEqual({ status: "failed", reason: "no end after 5 steps: it may be cycling" });
  });

  test("stops in the middle of a solve", () => {
    const large = assignment(60);
    let asked = 0;
    expect(solveLinear(large, false, () => ++asked < 2)).toEqual({ status: "stopped" });
    expect(asked).toBe(2);
    const steps: number[] = [];
    expect(solveLinear(large, false, (more) => steps.push(more) > 0)).toMatchObject({ status: "optimal" });
    expect(steps.slice(0, -1).every((more) => more === 64)).toBe(true);
  });
});

/** As many people as places, everybody must have one, costs without pattern. */
function assignment(size: number): LinearProgram {
  const all = [...Array(size).keys()];
  const columns = all.flatMap((i) => all.map((j) => i * size + j));
  const row = (mine: number[]) => ({ columns: mine, coefficients: mine.map(() => 1), lower: 1, upper: 1 });
  return {
    kind: columns.map(() => "x" as const),
    cost: Float64Array.from(columns, (c) => (c * 7919) % 101),
    upper: Float64Array.from(columns, () => 1),
    rows: [
      ...all.map((i) => row(all.map((j) => i * size + j))),
      ...all.map((j) => row(all.map((i) => i * size + j))),
    ],
  };
}
