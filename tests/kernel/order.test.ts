import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareIds, sortedIds } from "../../src/kernel/order";

const byCodePoints = (a: string, b: string): number => {
  const x = Array.from(a, (c) => c.codePointAt(0) ?? 0);
  const y = Array.from(b, (c) => c.codePointAt(0) ?? 0);
  for (let k = 0; k < Math.min(x.length, y.length); k++) if (x[k] !== y[k]) return x[k] - y[k];
  return x.length - y.length;
};

describe("compareIds", () => {
  test("law: agrees with a comparison of code point lists", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(Math.sign(compareIds(a, b))).toBe(Math.sign(byCodePoints(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  test("puts a character above U+FFFF behind one below, unlike <", () => {
    expect("😀" < "ﬁ").toBe(true);
    expect(sortedIds(["😀", "ﬁ"])).toEqual(["ﬁ", "😀"]);
  });
});
