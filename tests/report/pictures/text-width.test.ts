import { expect, test } from "vitest";
import { shortened, textWidth } from "../../../src/report/pictures/text-width";

test("a Chinese character takes one em, a letter about half", () => {
  expect(textWidth("农牧局")).toBe(3);
  expect(textWidth("")).toBe(0);
  expect(textWidth("局 A")).toBeCloseTo(2.38, 9);
  expect(textWidth("e\u0301")).toBe(textWidth("e"));
  expect(textWidth("😀")).toBe(1);
});

test("a text is cut only where it is too wide, between characters", () => {
  expect(shortened("机关事务服务中心", 8)).toBe("机关事务服务中心");
  expect(shortened("机关事务服务中心", 5)).toBe("机关事务…");
  expect(shortened("😀😀😀", 2)).toBe("😀…");
  expect(shortened("一二", 0.5)).toBe("…");
});
