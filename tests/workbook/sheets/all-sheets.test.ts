import { describe, expect, it } from "vitest";
import { bodyCategories, demands, policyGoals, sectionFunctions } from "../../../src/schema/document";
import { allSheets } from "../../../src/workbook/sheets/all-sheets";
import { plainText } from "../../../src/workbook/sheets/plain-text";
import {
  categoryWords,
  demandWords,
  functionWords,
  goalWords,
  type Words,
} from "../../../src/workbook/sheets/words";

const words = allSheets.flatMap(({ name, columns }) =>
  columns.flatMap(({ header, kind }): [string, Words][] =>
    kind.is === "word" || kind.is === "words" ? [[`${name} ${header}`, kind.words]] : [],
  ),
);

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, k) => texts.indexOf(text) !== k);
}

describe("allSheets", () => {
  it("have names of their own that a workbook can take", () => {
    const names = allSheets.map(({ name }) => name);
    expect(repeated(names.map(plainText))).toEqual([]);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
  });

  it.each(allSheets.map((sheet) => [sheet.name, sheet] as const))(
    "%s has columns of their own",
    (_, sheet) => {
      const headers = sheet.columns
        .filter(({ field }) => !field.endsWith(" none"))
        .map(({ header }) => header);
      expect(repeated(headers.map(plainText))).toEqual([]);
      expect(repeated(sheet.columns.map(({ field }) => field))).toEqual([]);
      const fields = new Set(sheet.columns.map(({ field }) => field));
      expect((sheet.needed ?? []).filter((field) => !fields.has(field))).toEqual([]);
      expect(sheet.columns.filter(({ header }) => /[：:]/.test(header))).toEqual([]);
    },
  );

  it.each(words)("every word of %s means one thing", (_, list) => {
    expect(repeated(list.flatMap((row) => [...new Set(row.map(plainText))]))).toEqual([]);
  });

  it("have a word for everything that the document may say", () => {
    const values = (list: Words) => list.map(([value]) => value).sort();
    expect(values(categoryWords)).toEqual([...bodyCategories].sort());
    expect(values(demandWords)).toEqual([...demands].sort());
    expect(values(goalWords)).toEqual([...policyGoals].sort());
    expect(values(functionWords)).toEqual([...sectionFunctions].sort());
  });
});
