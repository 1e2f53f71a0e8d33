import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarioArbitrary } from "../../../src/testing";
import { placeText } from "../../../src/workbook/read/place-text";
import { readScenario } from "../../../src/workbook/read/read-scenario";
import { allSheets } from "../../../src/workbook/sheets/all-sheets";
import type { Sheet, SheetCell } from "../../../src/workbook/types";
import { scenarioSheets } from "../../../src/workbook/write/scenario-sheets";
import { templateSheets } from "../../../src/workbook/write/template-sheets";

const headers = allSheets.flatMap(({ columns }) =>
  columns.flatMap(({ header, family }) =>
    family === undefined
      ? [header]
      : [`${header}：行政`, `${header}：__proto__`, `${header}：constructor`, header],
  ),
);
const texts = [
  "__proto__",
  "constructor",
  "toString",
  "#__proto__",
  "（无）",
  '"',
  '"\\',
  '"\\ud800"',
  "\ud800",
  "\u0000",
  "、",
  "#",
  " ",
  "1～2",
  "-",
  "2019-01-02",
  "是",
  "合并",
  "划转",
  "部门",
  "行政",
  "市本级",
  "综合",
  "x".repeat(40_000),
  '"'.repeat(32_767),
  "、".repeat(32_767),
  "\\".repeat(32_767),
  " ".repeat(32_766),
  "9".repeat(32_767),
];
const cell: fc.Arbitrary<SheetCell> = fc.oneof(
  fc.constantFrom<SheetCell>(...texts),
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.integer({ min: -2, max: 20 }),
  fc.boolean(),
  fc.constant(null),
);
const row = fc.oneof(fc.array(cell, { maxLength: 8 }), fc.sparseArray(cell, { maxNumElements: 4 }));
const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    name: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...allSheets.map(({ name }) => name)) },
      { weight: 1, arbitrary: fc.constantFrom("__proto__", "", "\ud800", "Sheet1") },
    ),
    headers: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom<SheetCell>(...headers) }, cell), {
      maxLength: 12,
    }),
    rows: fc.oneof(fc.array(row, { maxLength: 5 }), fc.sparseArray(row, { maxNumElements: 3 })),
  })
  .map(({ name, headers, rows }) => ({ name, rows: withHoles([headers, []], rows) }));

/** Rows behind others; where there is none there stays a hole. */
function withHoles(first: SheetCell[][], rows: readonly SheetCell[][]): SheetCell[][] {
  rows.forEach((cells, k) => {
    first[k + 2] = cells;
  });
  return first;
}

/** Puts some other cells into sheets that are in order. */
const damaged: fc.Arbitrary<Sheet[]> = fc
  .tuple(
    fc.oneof(scenarioArbitrary().map(scenarioSheets), fc.constant(templateSheets())),
    fc.array(fc.record({ sheet: fc.nat(25), row: fc.nat(6), column: fc.nat(13), cell }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([sheets, changes]) => {
    const copies = sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => [...cells]) }));
    for (const change of changes) {
      const { rows } = copies[change.sheet % copies.length];
      rows[change.row % rows.length][change.column] = change.cell;
    }
    return copies;
  });

function isWellFormed(sheets: readonly Sheet[]): boolean {
  const read = readScenario(sheets);
  if (read.success) return true;
  return (
    read.problems.length > 0 &&
    read.problems.every(({ message, place }) => message.startsWith(`${placeText(place)}：`))
  );
}

describe("readScenario", () => {
  it("reads any sheets, or says what is wrong with them", () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 8 }), (sheets) => {
        expect(isWellFormed(sheets)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("reads sheets with any cells changed, or says what is wrong with them", () => {
    fc.assert(
      fc.property(damaged, (sheets) => {
        expect(isWellFormed(sheets)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("never understands a change of data as nothing: what is read is written as it stands, or is the same", () => {
    fc.assert(
      fc.property(damaged, (sheets) => {
        const read = readScenario(sheets);
        fc.pre(read.success);
        expect(readScenario(scenarioSheets(read.document))).toEqual(read);
      }),
      { numRuns: 100 },
    );
  });

  it("stays quick where thousands of rows are wrong", () => {
    const rows = Array.from({ length: 5000 }, (_, k) => [`单位${k}`, `层级${k}`, `类别${k}`, `人${k}`]);
    const names = ["单位名称", "层级名称", "机构类别", "核定编制：行政"];
    const sheets = [{ name: "机构", rows: [names, [], ...rows] }];
    const before = process.cpuUsage().user;
    expect(isWellFormed(sheets)).toBe(true);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
  });
});
