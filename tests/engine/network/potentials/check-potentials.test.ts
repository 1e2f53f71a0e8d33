import fc from "fast-check";
import { expect, test } from "vitest";
import { flowOf } from "../../../../src/engine/network/answer/flow-of";
import { checkPotentials } from "../../../../src/engine/network/potentials/check-potentials";
import { crossingProgram, nestingProgram } from "../../arbitrary-program";
import { bestOf, compareValues, everyAnswer } from "../every-answer";
import { solved } from "../nested-program";

test("potentials prove every best solution and no other", () => {
  let worse = 0;
  const property = fc.property(fc.oneof(nestingProgram, crossingProgram), (program) => {
    const known = solved(program);
    if (known === undefined) return;
    const { network, frame } = known.nested;
    const { potential } = known.solution;
    const all = everyAnswer(program);
    const best = bestOf(all);
    for (const each of all.slice(0, 50)) {
      const { choice } = each.answer;
      const flow = flowOf(program, network, frame, choice) as Float64Array;
      const isBest = compareValues(each, best[0]) === 0;
      expect(checkPotentials(network, { choice, flow, potential })).toBe(isBest);
      if (!isBest) worse++;
    }
    expect(checkPotentials(network, { ...known.solution, potential: potential.slice(1) })).toBe(false);
  });
  fc.assert(property, { numRuns: 1000 });
  expect(worse).toBeGreaterThan(500);
});
