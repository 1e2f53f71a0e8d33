import fc from "fast-check";
import { expect, test } from "vitest";
import { merged } from "../../src/formulation/merged";

const ascending = fc.uniqueArray(fc.nat(20)).map((list) => list.sort((a, b) => a - b));

test("merged lists are ascending and hold what either held, once", () => {
  fc.assert(
    fc.property(ascending, ascending, (a, b) => {
      expect(merged(a, b)).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
    }),
  );
});
