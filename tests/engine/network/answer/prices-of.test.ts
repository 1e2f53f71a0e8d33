import fc from "fast-check";
import { expect, test } from "vitest";
import { answerOf } from "../../../../src/engine/network/answer/answer-of";
import { checkPrices } from "../../../../src/engine/network/answer/check-prices";
import { choiceOf } from "../../../../src/engine/network/answer/choice-of";
import { pricesOf } from "../../../../src/engine/network/answer/prices-of";
import { ownCosts } from "../../../../src/engine/network/nest/extra-costs";
import { checkPotentials } from "../../../../src/engine/network/potentials/check-potentials";
import { addTo, lexicographicSign } from "../../../../src/engine/network/vectors";
import { crossingProgram, nestingProgram } from "../../arbitrary-program";
import { solved } from "../nested-program";

const changes = fc.array(fc.record({ at: fc.nat(), by: fc.integer({ min: -3, max: 3 }) }), {
  minLength: 10,
  maxLength: 40,
});

test("whatever valid potentials there are, the prices prove the answer, and no minimum costs more than its shortage", () => {
  let varied = 0;
  let minimums = 0;
  const property = fc.property(fc.oneof(nestingProgram, crossingProgram), changes, (program, all) => {
    const known = solved(program);
    if (known === undefined || known.nested.network.nodes < 2) return;
    const { network, frame } = known.nested;
    const { choice, flow } = known.solution;
    const potential = known.solution.potential.slice();
    const first = network.levels;
    for (const { at, by } of all) {
      const index = first + (at % (potential.length - first));
      potential[index] += by;
      if (checkPotentials(network, { choice, flow, potential })) varied++;
      else potential[index] -= by;
    }
    const answer = answerOf(program, choiceOf(program, frame, known.solution));
    const prices = pricesOf(program, network, frame, flow, potential);
    expect(checkPrices(program, answer, prices)).toBe(true);
    const cost = ownCosts(program);
    const { levels, value } = prices;
    program.rows.forEach(({ subject, extras: [term] }, row) => {
      if (subject.rule !== "minimum" || program.extras[term.extra].upper === 0) return;
      const worth = cost.slice(term.extra * levels, (term.extra + 1) * levels);
      addTo(worth, 0, value, row * levels, 1, levels);
      expect(lexicographicSign(worth, 0, levels)).toBeGreaterThanOrEqual(0);
      minimums++;
    });
  });
  fc.assert(property, { numRuns: 2000 });
  expect(varied).toBeGreaterThan(2000);
  expect(minimums).toBeGreaterThan(500);
});
