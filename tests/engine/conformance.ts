import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAnswer } from "../../src/engine/check-answer";
import type { Control, Engine } from "../../src/engine/types";
import type { Program } from "../../src/formulation/types";
import { crossingProgram, nestingProgram } from "./arbitrary-program";
import { bruteForce, countedValue } from "./brute-force";
import {
  largeNumbers,
  nobodyCanStay,
  nothingAtAll,
  oddCycle,
  oneSeatForAll,
  poolCannotPay,
} from "./programs";

export interface ConformanceOptions {
  /** Random programs of each kind. */
  readonly runs: number;
  /** False for an engine that takes nesting programs only. */
  readonly crossing: boolean;
}

const always: Control = { proceed: () => true };

/** What every engine must do, whichever way it does it: run against each of them. */
export function conformance(name: string, engine: Engine, { runs, crossing }: ConformanceOptions): void {
  describe(`${name} conforms`, () => {
    test("nesting programs: the values that trying everything gives", () => {
      fc.assert(
        fc.property(nestingProgram, (program) => agrees(engine, program)),
        { numRuns: runs },
      );
    });

    test("the same program gives the same outcome", () => {
      fc.assert(
        fc.property(nestingProgram, (program) => {
          expect(engine.solve(program, always)).toEqual(engine.solve(program, always));
        }),
        { numRuns: Math.ceil(runs / 5) },
      );
    });

    test("nobody, nothing to decide: an answer of nothing", () => agrees(engine, nothingAtAll));
    test("one seat that everybody wants equally", () => agrees(engine, oneSeatForAll));
    if (crossing) {
      test("crossing programs: the values that trying everything gives", () => {
        fc.assert(
          fc.property(crossingProgram, (program) => agrees(engine, program)),
          { numRuns: runs },
        );
      });
      test("an odd cycle of rows, whose relaxation has the vertex ½ ½ ½", () => agrees(engine, oddCycle));
    } else {
      test("an odd cycle of rows is refused, with the reason", () => {
        expect(engine.solve(oddCycle, always)).toEqual({
          status: "failed",
          reason: expect.stringContaining("rows cross"),
        });
      });
    }

    test("smallest grants above what the pool can grant: infeasible", () => {
      expect(engine.solve(poolCannotPay, always)).toEqual({ status: "infeasible" });
    });
    test("a volunteer for whom there is neither seat nor post: infeasible", () => {
      expect(engine.solve(nobodyCanStay, always)).toEqual({ status: "infeasible" });
    });
    test("quota close to 2^53 is counted to the unit", () => {
      const outcome = engine.solve(largeNumbers, always);
      expect(outcome).toMatchObject({ status: "optimal" });
      if (outcome.status !== "optimal") return;
      expect(checkAnswer(largeNumbers, outcome.answer)).toEqual([]);
      expect([...outcome.answer.extras]).toEqual([2, 2 ** 53 - 1 - 2, 0]);
    });

    test("stops when it is told to", () => {
      expect(engine.solve(oneSeatForAll, { proceed: () => false })).toEqual({ status: "stopped" });
    });
  });
}

function agrees(engine: Engine, program: Program): void {
  const expected = bruteForce(program);
  const outcome = engine.solve(program, always);
  if (expected === undefined) {
    expect(outcome).toEqual({ status: "infeasible" });
    return;
  }
  expect(outcome).toMatchObject({ status: "optimal" });
  if (outcome.status !== "optimal") return;
  const { choice, extras } = outcome.answer;
  expect(checkAnswer(program, outcome.answer)).toEqual([]);
  expect(program.levels.map((level) => countedValue(program, level, choice, extras))).toEqual(expected);
}
