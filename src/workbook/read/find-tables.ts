import { allSheets, explanationSheet } from "../sheets/all-sheets";
import { plainText } from "../sheets/plain-text";
import type { SheetDescription } from "../sheets/types";
import type { Sheet } from "../types";
import { isBlank } from "./cell-text";
import { type Reading, shown } from "./reading";

/** The sheets of a workbook by what they are. Unknown ones are reported unless they are empty; so are missing ones. */
export function findTables(sheets: readonly Sheet[], reading: Reading): Map<SheetDescription, Sheet> {
  const byName = new Map(allSheets.map((description) => [plainText(description.name), description]));
  const tables = new Map<SheetDescription, Sheet>();
  for (const sheet of sheets) {
    const name = plainText(sheet.name);
    const description = byName.get(name);
    const place = { sheet: sheet.name };
    if (description === undefined) {
      if (name === plainText(explanationSheet) || isEmpty(sheet)) continue;
      const names = allSheets.map((one) => one.name);
      const { sentence, parameters } = reading.suggestion(sheet.name, names);
      reading.report("unknown-sheet", place, `不认识的工作表${sentence}`, {
        value: shown(sheet.name),
        ...parameters,
      });
    } else if (tables.has(description)) {
      reading.report("duplicate-sheet", place, `有两个“${description.name}”工作表`);
    } else tables.set(description, sheet);
  }
  for (const description of allSheets) {
    if (description.required === true && !tables.has(description))
      reading.report("missing-sheet", { sheet: description.name }, "缺少这个工作表");
  }
  return tables;
}

function isEmpty({ rows }: Sheet): boolean {
  return rows.every((row) => row === undefined || row.every(isBlank));
}
