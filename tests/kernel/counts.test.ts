import { expect, test } from "vitest";
import { countOf } from "../../src/kernel/counts";

test("countOf reads own keys only", () => {
  expect(countOf({ administrative: 3 }, "administrative")).toBe(3);
  expect(countOf({ administrative: 3 }, "constructor")).toBe(0);
  expect(countOf({ constructor: 4 } as unknown as Record<string, number>, "constructor")).toBe(4);
  expect(countOf(undefined, "administrative")).toBe(0);
});
