import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ExactSum } from "../../src/verify/exact-sum";

it("stays exact where numbers do not", () => {
  const sum = new ExactSum();
  sum.add(2 ** 52, 2 ** 49 + 1);
  sum.add(-(2 ** 52), 2 ** 49);
  sum.add(3, 1);
  expect(sum.value).toBe(2n ** 52n + 3n);
});

const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -9, max: 9 }));

test.prop([fc.array(fc.tuple(whole, whole))])("is the sum in BigInt", (pairs) => {
  const sum = new ExactSum();
  for (const [a, b] of pairs) sum.add(a, b);
  expect(sum.value).toBe(pairs.reduce((total, [a, b]) => total + BigInt(a) * BigInt(b), 0n));
});
