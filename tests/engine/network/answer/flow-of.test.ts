import fc from "fast-check";
import { expect, test } from "vitest";
import { checkAnswer } from "../../../../src/engine/check-answer";
import { answerOf } from "../../../../src/engine/network/answer/answer-of";
import { choiceOf } from "../../../../src/engine/network/answer/choice-of";
import { flowOf } from "../../../../src/engine/network/answer/flow-of";
import { nest } from "../../../../src/engine/network/nest/nest";
import { crossingProgram, nestingProgram } from "../../arbitrary-program";

test("any choices: a flow exactly where the answer keeps every row, and the choices come back from it", () => {
  const seen = { fits: 0, not: 0, twoSides: 0 };
  const property = fc.property(fc.oneof(nestingProgram, crossingProgram), fc.nat(), (program, any) => {
    const nesting = nest(program);
    if (!nesting.nests || !nesting.feasible) return;
    const choice = Int32Array.from({ length: program.people }, (_, person) => {
      const first = program.start[person];
      return first + ((any >> (2 * person)) % (program.start[person + 1] - first));
    });
    const { network, frame } = nesting;
    const flow = flowOf(program, network, frame, choice);
    const isKept = checkAnswer(program, answerOf(program, choice)).length === 0;
    expect(flow !== undefined).toBe(isKept);
    seen[isKept ? "fits" : "not"]++;
    if (flow === undefined) return;
    if (frame.pairArc !== undefined) seen.twoSides++;
    expect(flow.every((units, arc) => units >= network.lower[arc] && units <= network.upper[arc])).toBe(true);
    expect(choiceOf(program, frame, { choice, flow })).toEqual(choice);
  });
  fc.assert(property, { numRuns: 3000 });
  expect(Math.min(seen.fits, seen.not)).toBeGreaterThan(300);
  expect(seen.twoSides).toBeGreaterThan(10);
});
