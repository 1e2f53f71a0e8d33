import fc from "fast-check";
import { expect, test } from "vitest";
import { flowOf } from "../../../../src/engine/network/answer/flow-of";
import { closeNested } from "../../../../src/engine/network/closing/close-nested";
import { drive } from "../../../../src/engine/steps";
import type { Program } from "../../../../src/formulation/types";
import { finish } from "../../../../src/kernel/steps";
import { crossingProgram, nestingProgram } from "../../arbitrary-program";
import { bestOf, everyAnswer } from "../every-answer";
import { solved } from "../nested-program";
import { tiedProgram } from "../tied-program";

test("from every best answer: the first by order of people and of their alternatives", () => {
  let tied = 0;
  let onTwoSides = 0;
  const property = fc.property(
    fc.oneof(nestingProgram, crossingProgram, tiedProgram, tiedProgram),
    (program) => {
      const known = solved(program);
      if (known === undefined) return;
      const { nested, solution } = known;
      const best = bestOf(everyAnswer(program)).map(({ answer }) => answer.choice);
      const first = best.reduce((a, b) => (comesBefore(program, a, b) ? a : b));
      if (best.length > 1) tied++;
      if (best.length > 1 && nested.frame.pairArc !== undefined) onTwoSides++;
      for (const choice of best.slice(-20)) {
        const flow = flowOf(program, nested.network, nested.frame, choice);
        if (flow === undefined) throw new Error("a best answer that does not fit");
        const closed = finish(closeNested(program, nested, { choice, flow, potential: solution.potential }));
        expect(closed).toEqual({
          choice: first,
          flow: flowOf(program, nested.network, nested.frame, first),
        });
      }
    },
  );
  fc.assert(property, { numRuns: 3000 });
  expect(tied).toBeGreaterThan(300);
  expect(onTwoSides).toBeGreaterThan(10);
});

test("stops when it is told to", () => {
  fc.assert(
    fc.property(tiedProgram, (program) => {
      const known = solved(program);
      if (known === undefined || program.people === 0) return;
      const driven = drive(closeNested(program, known.nested, known.solution), () => false);
      expect(driven).toEqual({ finished: false });
    }),
    { numRuns: 200 },
  );
});

function comesBefore({ order }: Program, a: Int32Array, b: Int32Array): boolean {
  const person = order.find((each) => a[each] !== b[each]);
  return person === undefined || a[person] < b[person];
}
