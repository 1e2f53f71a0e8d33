import { expect, it } from "vitest";
import { scrubber } from "../../../src/office/publish/scrub";

const scrub = scrubber(["军民融合办", "军民融合办公室", "b1", "李四", "甲"]);

it.each([
  ["军民融合办公室挂牌", "***挂牌"],
  ["设军民融合办和经合办", "设***和经合办"],
  ["b1, b10, ab1, (b1)b1", "***, b10, ab1, (***)***"],
  ["李四李四", "******"],
  ["甲地", "甲地"],
  ["", ""],
])("%s", (text, scrubbed) => {
  expect(scrub(text)).toBe(scrubbed);
});

it("without names changes nothing", () => {
  expect(scrubber([])("军民融合办")).toBe("军民融合办");
});
