import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPrices } from "../../../../src/engine/network/answer/check-prices";
import { choiceOf } from "../../../../src/engine/network/answer/choice-of";
import { flowOf } from "../../../../src/engine/network/answer/flow-of";
import { pricesOf } from "../../../../src/engine/network/answer/prices-of";
import { nest } from "../../../../src/engine/network/nest/nest";
import { checkPotentials } from "../../../../src/engine/network/potentials/check-potentials";
import { type Move, potentialsOf } from "../../../../src/engine/network/potentials/potentials-of";
import type { Network } from "../../../../src/engine/network/types";
import { crossingProgram, nestingProgram } from "../../arbitrary-program";
import { bestOf, compareValues, everyAnswer } from "../every-answer";
import { tiedProgram } from "../tied-program";

const anyProgram = fc.oneof(nestingProgram, crossingProgram, tiedProgram);

test("every best answer gets potentials that prove it, and prices of the program's rows that do", () => {
  const property = fc.property(anyProgram, (program) => {
    const nested = nest(program);
    if (!nested.nests || !nested.feasible) return;
    const { network, frame } = nested;
    for (const { answer } of bestOf(everyAnswer(program)).slice(0, 10)) {
      const flow = flowOf(program, network, frame, answer.choice) as Float64Array;
      const found = potentialsOf(network, answer.choice, flow);
      if (found.status !== "optimal") throw new Error(`a best answer is ${found.status}`);
      const proof = { choice: answer.choice, flow, potential: found.potential };
      expect(checkPotentials(network, proof)).toBe(true);
      expect(checkPrices(program, answer, pricesOf(program, network, frame, flow, found.potential))).toBe(
        true,
      );
    }
  });
  fc.assert(property, { numRuns: 2000 });
});

test("every answer that is not best is bettered by the moves that are found", () => {
  let bettered = 0;
  const property = fc.property(anyProgram, (program) => {
    const nested = nest(program);
    if (!nested.nests || !nested.feasible) return;
    const { network, frame } = nested;
    const all = everyAnswer(program);
    const best = bestOf(all);
    for (const each of all.slice(0, 40)) {
      if (compareValues(each, best[0]) === 0) continue;
      const choice = each.answer.choice.slice();
      const flow = flowOf(program, network, frame, choice) as Float64Array;
      const found = potentialsOf(network, choice, flow);
      if (found.status !== "improvable") throw new Error(`a worse answer is ${found.status}`);
      apply(network, found.moves, choice, flow);
      const after = choiceOf(program, frame, { choice, flow });
      expect(flow.every((units, arc) => units >= network.lower[arc] && units <= network.upper[arc])).toBe(
        true,
      );
      const now = all.find(({ answer }) => answer.choice.every((a, person) => a === after[person]));
      if (now === undefined) throw new Error("the moves lead to no answer");
      const level = now.values.findIndex((value, k) => value !== each.values[k]);
      expect(now.values[level]).toBeLessThan(each.values[level]);
      expect(frame.level[found.level]).toBe(level);
      bettered++;
    }
  });
  fc.assert(property, { numRuns: 1000 });
  expect(bettered).toBeGreaterThan(500);
});

function apply(
  { people, start }: Network,
  moves: readonly Move[],
  choice: Int32Array,
  flow: Float64Array,
): void {
  for (const move of moves) {
    if ("arc" in move) flow[move.arc] += move.by;
    else {
      const person = Array.from({ length: people }, (_, i) => i).findIndex((i) => choice[i] === move.instead);
      if (person < 0 || move.alternative < start[person] || move.alternative >= start[person + 1]) {
        throw new Error("a move of nobody");
      }
      choice[person] = move.alternative;
    }
  }
}
