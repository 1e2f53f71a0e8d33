import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isNoneMark,
  listCell,
  listEntries,
  quotedText,
  quotedWhereNeeded,
  unquoted,
} from "../../../src/workbook/sheets/quoting";

const text = fc.oneof(
  fc.string({ unit: "binary" }).filter((one) => !/\p{Cs}/u.test(one)),
  fc.constantFrom(
    "",
    " ",
    '"',
    '""',
    '"a"',
    '"a',
    'a"',
    "（无）",
    "(无)",
    "、",
    "a、b",
    '"a"、"b"',
    "\\",
    '\\"',
    "\ufffe",
    "\r",
  ),
  fc
    .array(fc.constantFrom('"', "、", "\\", " ", "a", "\n", ","), { maxLength: 6 })
    .map((parts) => parts.join("")),
);

describe("a cell of text", () => {
  it("gives back to the letter what was written in it", () => {
    fc.assert(
      fc.property(text, (one) => {
        const cell = quotedWhereNeeded(one);
        expect(unquoted(cell).text).toBe(one);
        expect(unquoted(`  ${cell}\u3000`).text).toBe(one);
        expect(isNoneMark(unquoted(cell))).toBe(false);
        expect(cell).not.toMatch(/[\r\t\ufffe\uffff]/);
      }),
      { numRuns: 1000 },
    );
  });

  it("is written as it is wherever that will do", () => {
    expect(["张三", "007", "=1+1", "a、b", "#1", "两行\n文字", '"甲"乙'].map(quotedWhereNeeded)).toEqual([
      "张三",
      "007",
      "=1+1",
      "a、b",
      "#1",
      "两行\n文字",
      '"甲"乙',
    ]);
    expect(quotedWhereNeeded(" a")).toBe('" a"');
    expect(quotedText("\uffff")).toBe('"\\uffff"');
  });

  it("keeps quotation marks that are not those of a string of JSON", () => {
    expect(unquoted('"三定"方案"')).toEqual({ text: '"三定"方案"', quoted: false });
    expect(unquoted('"三定"')).toEqual({ text: "三定", quoted: true });
    expect(unquoted('"')).toEqual({ text: '"', quoted: false });
  });
});

describe("a cell of several", () => {
  it("gives back every entry to the letter", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (entries) => {
        const cell = listCell(entries.map(quotedWhereNeeded));
        expect(listEntries(cell).map((entry) => entry.text)).toEqual(entries);
      }),
      { numRuns: 2000 },
    );
  });

  it("takes any of the separators, and nothing between two of them as nothing", () => {
    expect(listEntries("甲、乙，丙,丁；戊;己\n庚、、 、").map((entry) => entry.text)).toEqual([
      ..."甲乙丙丁戊己庚",
    ]);
  });
});
