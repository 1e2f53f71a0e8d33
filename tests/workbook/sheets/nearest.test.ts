import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/workbook/sheets/nearest";

describe("nearest", () => {
  it("does not compare long texts", () => {
    expect(nearest("长".repeat(41), ["长".repeat(40)])).toBeUndefined();
    expect(nearest("长".repeat(39), ["长".repeat(40)])).toBe("长".repeat(40));
  });

  const names = ["人员", "岗位", "改革事项", "单位名称", "核定编制：行政编制"];

  it.each([
    ["人员名单", "人员"],
    ["单位名", "单位名称"],
    ["改革事宜", "改革事项"],
    ["核准编制:行政编制", "核定编制：行政编制"],
    ["单 位 名 称", "单位名称"],
    ["完全不同的", undefined],
    ["", undefined],
    ["长".repeat(41), undefined],
  ])("to %s", (written, found) => {
    expect(nearest(written, names)).toBe(found);
  });
});
