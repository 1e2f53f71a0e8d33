import { expect, it } from "vitest";
import { byCodePoint } from "../../src/verify/order";

it("orders ids by code point, surrogate pairs last", () => {
  const ids = [
    "",
    "!",
    "a",
    "aa",
    "b",
    "农",
    "\ud7ff",
    "\ue000",
    "ﬁ",
    "\uffff",
    "😀",
    "😀a",
    "😁",
    "\u{10ffff}",
  ];
  for (const [i, a] of ids.entries()) {
    for (const [j, b] of ids.entries())
      expect([a, b, Math.sign(byCodePoint(a, b))]).toEqual([a, b, Math.sign(i - j)]);
  }
});
