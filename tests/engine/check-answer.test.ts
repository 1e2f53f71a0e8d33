import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAnswer } from "../../src/engine/check-answer";
import { javascriptLpEngine } from "../../src/engine/javascript-lp/javascript-lp-engine";
import type { Answer, Program } from "../../src/formulation/types";
import { nestingProgram } from "./arbitrary-program";
import { largeNumbers, oneSeatForAll } from "./programs";

function answerTo(program: Program): Answer {
  const outcome = javascriptLpEngine.solve(program, { proceed: () => true });
  if (outcome.status !== "optimal") throw new Error(outcome.status);
  return outcome.answer;
}

describe("checkAnswer", () => {
  const { choice, extras } = answerTo(oneSeatForAll);
  const seated = choice.findIndex((a) => oneSeatForAll.cell[a] === 0);

  test("an answer that holds", () => {
    expect(checkAnswer(oneSeatForAll, { choice, extras })).toEqual([]);
  });

  test.each([
    ["one choice too few", choice.slice(1), /^4 choices for 5 people$/],
    [
      "another person's alternative",
      choice.map((a, i) => (i === 0 ? a + 2 : a)),
      /^person 0 takes alternative/,
    ],
    ["no alternative", choice.map((a, i) => (i === 4 ? -1 : a)), /^person 4 takes alternative -1/],
    [
      "two people on one seat",
      choice.map((a, i) => (i === (seated + 1) % 5 ? oneSeatForAll.start[i] : a)),
      /^row 0 \(post\) is 2, not at-most 1$/,
    ],
  ])("%s", (_, wrong, message) => {
    expect(checkAnswer(oneSeatForAll, { choice: wrong, extras })[0]).toMatch(message);
  });

  test.each([
    ["a fraction", 0.5],
    ["below its bound", -1],
    ["above its bound", 9],
    ["not a number", Number.NaN],
  ])("an extra that is %s", (_, value) => {
    const wrong = extras.map((given, e) => (e === 0 ? value : given));
    expect(checkAnswer(oneSeatForAll, { choice, extras: wrong })[0]).toMatch(/^extra 0 \(recovered\) is/);
  });

  test("one unit too few or too many in any extra is seen, however large the numbers", () => {
    const good = answerTo(largeNumbers);
    expect(checkAnswer(largeNumbers, good)).toEqual([]);
    good.extras.forEach((_, e) => {
      for (const by of [-1, 1]) {
        const shifted = good.extras.map((value, k) => (k === e ? value + by : value));
        expect(checkAnswer(largeNumbers, { ...good, extras: shifted })).not.toEqual([]);
      }
    });
  });

  test("every answer passes until any one row is tightened beyond it", () => {
    fc.assert(
      fc.property(nestingProgram, fc.nat(), (program, turn) => {
        const outcome = javascriptLpEngine.solve(program, { proceed: () => true });
        fc.pre(outcome.status === "optimal" && program.rows.length > 0);
        if (outcome.status !== "optimal") return;
        expect(checkAnswer(program, outcome.answer)).toEqual([]);
        const broken = turn % program.rows.length;
        const rows = program.rows.map((row, r) =>
          r === broken ? { ...row, limit: row.limit + (row.sense === "at-most" ? -50 : 50) } : row,
        );
        expect(checkAnswer({ ...program, rows }, outcome.answer)).toHaveLength(1);
      }),
    );
  });
});
