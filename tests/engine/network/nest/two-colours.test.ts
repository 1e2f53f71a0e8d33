import fc from "fast-check";
import { expect, test } from "vitest";
import { twoColours } from "../../../../src/engine/network/nest/two-colours";

const edges = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })), { maxLength: 12 });

test("colours that differ along every edge, or a closed way of odd length", () => {
  let odd = 0;
  fc.assert(
    fc.property(edges, (all) => {
      const list = all.filter(([a, b]) => a !== b);
      const found = twoColours(9, { from: list.map(([a]) => a), to: list.map(([, b]) => b) });
      const joined = (a: number, b: number): boolean =>
        list.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
      if ("colour" in found) {
        for (const [a, b] of list) expect(found.colour[a] + found.colour[b]).toBe(1);
        return;
      }
      odd++;
      const { oddCycle } = found;
      expect(oddCycle.length % 2).toBe(1);
      expect(new Set(oddCycle).size).toBe(oddCycle.length);
      oddCycle.forEach((vertex, k) => {
        expect(joined(vertex, oddCycle[(k + 1) % oddCycle.length])).toBe(true);
      });
    }),
    { numRuns: 2000 },
  );
  expect(odd).toBeGreaterThan(200);
});
