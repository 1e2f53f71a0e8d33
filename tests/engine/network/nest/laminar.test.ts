import fc from "fast-check";
import { expect, test } from "vitest";
import { laminar } from "../../../../src/engine/network/nest/laminar";

const sets = fc
  .array(fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1 }), { maxLength: 6 })
  .map((all) => all.sort((a, b) => a.length - b.length));

test("a forest, or two sets that cross", () => {
  fc.assert(
    fc.property(sets, (all) => {
      const found = laminar(all, 6);
      const shares = (a: number[], b: number[]): number => a.filter((each) => b.includes(each)).length;
      const crosses = (a: number[], b: number[]): boolean =>
        shares(a, b) > 0 && shares(a, b) < a.length && shares(a, b) < b.length;
      if ("crossing" in found) {
        expect(crosses(all[found.crossing[0]], all[found.crossing[1]])).toBe(true);
        return;
      }
      expect(all.some((a) => all.some((b) => crosses(a, b)))).toBe(false);
      all.forEach((set, k) => {
        const parent = all.findIndex((other, at) => at > k && shares(set, other) === set.length);
        expect(found.parent[k]).toBe(parent);
      });
      for (let element = 0; element < 6; element++) {
        expect(found.innermost[element]).toBe(all.findIndex((set) => set.includes(element)));
      }
    }),
    { numRuns: 3000 },
  );
});
