import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { goalByGoal } from "../../src/engine/goal-by-goal";
import { solveLinear } from "../../src/engine/javascript-lp/solve-linear";
import type { LinearOutcome, SolveLinear } from "../../src/engine/linear/types";
import type { Program } from "../../src/formulation/types";
import { crossingProgram, nestingProgram } from "./arbitrary-program";
import { bruteForce, countedValue } from "./brute-force";
import { oddCycle, oneSeatForAll, poolCannotPay } from "./programs";

const always = { proceed: () => true };

/** A solver that says something else where it had an answer. */
function lying(
  change: (outcome: Extract<LinearOutcome, { status: "optimal" }>) => LinearOutcome,
): SolveLinear {
  return (linear, whole, advance) => {
    const outcome = solveLinear(linear, whole, advance);
    return outcome.status === "optimal" ? change(outcome) : outcome;
  };
}

function reasonOf(solve: SolveLinear, program: Program = oneSeatForAll): string {
  const outcome = goalByGoal(program, always, solve);
  return outcome.status === "failed" ? outcome.reason : outcome.status;
}

describe("goalByGoal", () => {
  test.each([
    [
      "fractions, and fractions again",
      lying((o) => ({ ...o, values: o.values.map(() => 0.5) })),
      /whole numbers/,
    ],
    [
      "two alternatives at once",
      lying(({ values }) => ({ status: "optimal", values: values.map(() => 1) })),
      /rule/,
    ],
    [
      "a value of 2",
      lying(({ values }) => ({ status: "optimal", values: values.map((v) => 2 * v) })),
      /rule/,
    ],
    ["nothing but zeros", lying((o) => ({ ...o, values: o.values.map(() => 0) })), /prices/],
    ["prices that prove nothing", lying((o) => ({ ...o, prices: new Float64Array(99) })), /prices/],
    [
      "infeasible, without a proof",
      lying(() => ({ status: "infeasible", prices: new Float64Array(99) })),
      /without a proof/,
    ],
    ["unknown", lying(() => ({ status: "failed", reason: "no idea" })), /^no idea$/],
    ["not a number", lying((o) => ({ ...o, values: o.values.map(() => Number.NaN) })), /whole numbers/],
  ])("a solver that answers %s is caught", (_, solve, reason) => {
    expect(reasonOf(solve)).toMatch(reason);
  });

  test("a solver that calls a later level infeasible is caught", () => {
    let solves = 0;
    const solve: SolveLinear = (...given) =>
      ++solves > 1 ? { status: "infeasible" } : solveLinear(...given);
    const program = programWithTwoSolves();
    expect(reasonOf(solve, program)).toMatch(/called infeasible although an answer is known/);
    expect(solves).toBe(2);
  });

  test("a solver that answers a later level worse than the answer before it is caught", () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(nestingProgram, (program) => {
        let solves = 0;
        const solve: SolveLinear = (linear, whole, advance) => {
          const turned = { ...linear, cost: linear.cost.map((cost) => (solves > 0 ? -cost : cost)) };
          solves++;
          const outcome = solveLinear(turned, whole, advance);
          return outcome.status === "optimal" ? { status: "optimal", values: outcome.values } : outcome;
        };
        reasons.add(reasonOf(solve, program));
      }),
      { numRuns: 300 },
    );
    expect([...reasons]).toContain("the solver's answer is worse than one known before");
  });

  test("without prices the same values come out, by rows that keep them", () => {
    const solve = lying(({ values }) => ({ status: "optimal", values }));
    fc.assert(
      fc.property(fc.oneof(nestingProgram, crossingProgram), (program) => {
        const outcome = goalByGoal(program, always, solve);
        const expected = bruteForce(program);
        expect(outcome.status).toBe(expected === undefined ? "infeasible" : "optimal");
        if (outcome.status !== "optimal") return;
        const { choice, extras } = outcome.answer;
        expect(program.levels.map((level) => countedValue(program, level, choice, extras))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("asks for whole numbers exactly where the relaxation has fractions", () => {
    const asked: boolean[] = [];
    const solve: SolveLinear = (linear, whole, advance) => {
      asked.push(whole);
      return solveLinear(linear, whole, advance);
    };
    expect(goalByGoal(oddCycle, always, solve).status).toBe("optimal");
    // Any answer at all first, as minimums leave nothing to decide; then the most people in posts.
    expect(asked.slice(0, 3)).toEqual([false, false, true]);
    asked.length = 0;
    expect(goalByGoal(oneSeatForAll, always, solve).status).toBe("optimal");
    expect(asked).not.toContain(true);
  });

  test("what rows rule out at sight needs no solver", () => {
    const never: SolveLinear = () => ({ status: "failed", reason: "called" });
    expect(goalByGoal(poolCannotPay, always, never)).toEqual({ status: "infeasible" });
  });

  test("a goal whose value can leave the whole numbers is refused before it is solved", () => {
    const level = {
      goal: "place",
      sense: "least",
      terms: [{ on: "waiting", coefficient: 2 ** 51 }],
    } as const;
    expect(reasonOf(solveLinear, { ...oneSeatForAll, levels: [level] })).toMatch(/2\^53/);
  });

  test("reports the level and ever more steps, and stops at any of them", () => {
    const seen: { level: number; steps: number }[] = [];
    goalByGoal(oddCycle, { proceed: (progress) => seen.push(progress) > 0 }, solveLinear);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.map(({ steps }) => steps)).toEqual(seen.map(({ steps }) => steps).sort((a, b) => a - b));
    seen.forEach((_, last) => {
      let calls = 0;
      expect(goalByGoal(oddCycle, { proceed: () => calls++ < last }, solveLinear)).toEqual({
        status: "stopped",
      });
    });
  });
});

/** Four people in two posts, whose second level is not settled by the first. */
function programWithTwoSolves(): Program {
  let found: Program | undefined;
  fc.assert(
    fc.property(nestingProgram, (program) => {
      let solves = 0;
      const outcome = goalByGoal(program, always, (...given) => {
        solves++;
        return solveLinear(...given);
      });
      if (outcome.status === "optimal" && solves > 1) found ??= program;
    }),
  );
  if (found === undefined) throw new Error("no program was solved twice");
  return found;
}
