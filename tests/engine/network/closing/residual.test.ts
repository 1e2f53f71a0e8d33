import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canBeEntered,
  createResidual,
  enter,
  leave,
  park,
} from "../../../../src/engine/network/closing/residual";
import { tightChoices } from "../../../../src/engine/network/closing/tight-choices";
import { finish } from "../../../../src/kernel/steps";
import { buildNetwork } from "../simplex/build-network";

const nodes = 5;
const lists = fc.array(fc.uniqueArray(fc.nat({ max: nodes - 1 }), { minLength: 2, maxLength: 3 }), {
  minLength: 1,
  maxLength: 8,
});
const moves = fc.array(
  fc.record({ kind: fc.constantFrom("move", "park", "leave"), a: fc.nat(), b: fc.nat() }),
  {
    maxLength: 30,
  },
);

test("a slot that can be entered is always in its place's list, whatever was put behind the end before", () => {
  let parked = 0;
  fc.assert(
    fc.property(lists, moves, (places, all) => {
      const network = buildNetwork({
        nodes,
        levels: 1,
        arcs: [],
        people: places.map((own) => own.map((node) => ({ node, cost: [0] }))),
      });
      const choice = network.start.slice(0, network.people);
      const solution = { choice, flow: new Float64Array(0), potential: new Float64Array(nodes) };
      const order = Int32Array.from(choice.keys());
      const tight = finish(tightChoices(network, solution, order));
      const residual = finish(createResidual(network, solution, tight));
      const { groups, slot, slotStart, slotEnd, slotIndex, slotOf } = residual;
      const slots = slot.length;
      for (const { kind, a, b } of all) {
        const mover = a % slotOf.length;
        const group = groups.groupOf[mover];
        const width = groups.slotStart[group + 1] - groups.slotStart[group];
        if (kind === "park") {
          const each = a % slots;
          if (canBeEntered(residual, each) || slotIndex[each] >= slotEnd[groups.slotPlace[each]]) continue;
          park(residual, each);
          parked++;
        } else if (slotOf[mover] >= 0) {
          leave(residual, mover);
          if (kind === "move") enter(residual, mover, groups.slotStart[group] + (b % width));
        }
        for (let each = 0; each < slots; each++) {
          const place = groups.slotPlace[each];
          expect(slot[slotIndex[each]]).toBe(each);
          expect(slotIndex[each]).toBeGreaterThanOrEqual(slotStart[place]);
          expect(slotIndex[each]).toBeLessThan(slotStart[place + 1]);
          const standsElsewhere = [...slotOf].some(
            (at, other) => at >= 0 && at !== each && groups.groupOf[other] === groups.slotGroup[each],
          );
          expect(canBeEntered(residual, each)).toBe(standsElsewhere);
          if (standsElsewhere) expect(slotIndex[each]).toBeLessThan(slotEnd[place]);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(parked).toBeGreaterThan(100);
});
