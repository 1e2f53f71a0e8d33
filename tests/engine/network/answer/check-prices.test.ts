import fc from "fast-check";
import { expect, test } from "vitest";
import { answerOf } from "../../../../src/engine/network/answer/answer-of";
import { checkPrices } from "../../../../src/engine/network/answer/check-prices";
import { choiceOf } from "../../../../src/engine/network/answer/choice-of";
import { pricesOf } from "../../../../src/engine/network/answer/prices-of";
import type { Program } from "../../../../src/formulation/types";
import { crossingProgram, nestingProgram } from "../../arbitrary-program";
import { bestOf, compareValues, everyAnswer } from "../every-answer";
import { solved } from "../nested-program";

const anyProgram = fc.oneof(nestingProgram, crossingProgram);

test("prices prove every best answer and no other", () => {
  let worse = 0;
  const property = fc.property(anyProgram, (program) => {
    const proof = proofOf(program);
    if (proof === undefined) return;
    const all = everyAnswer(program);
    const best = bestOf(all);
    for (const each of best.slice(0, 20)) expect(checkPrices(program, each.answer, proof.prices)).toBe(true);
    for (const each of all.slice(0, 50)) {
      if (compareValues(each, best[0]) === 0) continue;
      expect(checkPrices(program, each.answer, proof.prices)).toBe(false);
      worse++;
    }
  });
  fc.assert(property, { numRuns: 1000 });
  expect(worse).toBeGreaterThan(500);
});

test("an answer that breaks a row is not proved, nor by prices that are not whole or of another size", () => {
  let checked = 0;
  const property = fc.property(anyProgram, fc.nat(), (program, any) => {
    const proof = proofOf(program);
    if (proof === undefined) return;
    const { answer, prices } = proof;
    if (answer.extras.length > 0) {
      const extras = answer.extras.slice();
      extras[any % extras.length] += 1;
      expect(checkPrices(program, { ...answer, extras }, prices)).toBe(false);
    }
    const value = prices.value.slice();
    value[any % value.length] += 0.5;
    expect(checkPrices(program, answer, { ...prices, value })).toBe(false);
    expect(checkPrices(program, answer, { ...prices, levels: prices.levels + 1 })).toBe(false);
    checked++;
  });
  fc.assert(property, { numRuns: 500 });
  expect(checked).toBeGreaterThan(200);
});

test("a price at the first level on a row that is not at its limit proves nothing", () => {
  let checked = 0;
  const property = fc.property(anyProgram, (program) => {
    const proof = proofOf(program);
    if (proof === undefined) return;
    const { answer, prices } = proof;
    program.rows.forEach((row, index) => {
      if (row.sense !== "at-most" || row.extras.length > 0) return;
      const held = [...answer.choice].filter((a) => row.cells.includes(program.cell[a])).length;
      const value = prices.value.slice();
      value[index * prices.levels] += held < row.limit ? 1 : -1 - Math.abs(value[index * prices.levels]);
      expect(checkPrices(program, answer, { ...prices, value })).toBe(false);
      checked++;
    });
  });
  fc.assert(property, { numRuns: 500 });
  expect(checked).toBeGreaterThan(1000);
});

function proofOf(program: Program) {
  const known = solved(program);
  if (known === undefined) return undefined;
  const { nested, solution } = known;
  const answer = answerOf(program, choiceOf(program, nested.frame, solution));
  const prices = pricesOf(program, nested.network, nested.frame, solution.flow, solution.potential);
  return { answer, prices };
}
