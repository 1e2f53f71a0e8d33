import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelCosts, levelValue } from "../../src/engine/costs";
import type { Answer, Program } from "../../src/formulation/types";
import { nestingProgram } from "./arbitrary-program";
import { countedValue } from "./brute-force";
import { oneSeatForAll } from "./programs";

/** Any choices and any extras, within rows or not. */
const anyAnswer = nestingProgram.chain((program) =>
  fc
    .record({
      turns: fc.array(fc.nat(), { minLength: program.people, maxLength: program.people }),
      extras: fc.array(fc.nat({ max: 9 }), {
        minLength: program.extras.length,
        maxLength: program.extras.length,
      }),
    })
    .map(({ turns, extras }): { program: Program; answer: Answer } => ({
      program,
      answer: {
        choice: Int32Array.from(
          turns,
          (turn, i) => program.start[i] + (turn % (program.start[i + 1] - program.start[i])),
        ),
        extras: Float64Array.from(extras),
      },
    })),
);

describe("levelValue", () => {
  test("counts what the terms name", () => {
    fc.assert(
      fc.property(anyAnswer, ({ program, answer }) => {
        for (const level of program.levels) {
          expect(levelValue(program, level, answer)).toBe(
            countedValue(program, level, answer.choice, answer.extras),
          );
        }
      }),
    );
  });

  test("refuses a value that leaves the whole numbers", () => {
    const level = {
      goal: "recover",
      sense: "most",
      terms: [{ on: "extras", extras: [0, 1], coefficient: 1 }],
    } as const;
    const choice = Int32Array.from(oneSeatForAll.start.subarray(0, 5));
    const largest = Float64Array.from(oneSeatForAll.extras, () => Number.MAX_SAFE_INTEGER);
    expect(() => levelValue(oneSeatForAll, level, { choice, extras: largest })).toThrow(RangeError);
  });
});

describe("levelCosts", () => {
  test("terms that name the same thing add up", () => {
    const at = { on: "rank", people: "all", rank: 0, coefficient: 2 } as const;
    const terms = [
      at,
      { ...at, people: "affected" },
      { ...at, people: "volunteers", coefficient: 100 },
      { on: "demand", demand: "urgent", coefficient: 7 },
    ] as const;
    const costs = levelCosts(oneSeatForAll, { goal: "preferences", sense: "least", terms });
    expect(costs.ofAlternative(0, true)).toBe(11);
    expect(costs.ofAlternative(0, false)).toBe(109);
    expect(costs.ofAlternative(1, true)).toBe(0);
  });
});
