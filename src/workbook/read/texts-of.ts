import { plainText } from "../sheets/plain-text";
import { isNoneMark, unquoted } from "../sheets/quoting";
import type { SheetDescription } from "../sheets/types";
import type { Sheet, SheetCell } from "../types";
import { isBlank, longestCell } from "./cell-text";

/**
 * The texts of some static columns of a sheet, row by row from row 3 on, without a word on what is wrong with them:
 * that is said when the sheet is read. So everything is known by name before references are read.
 */
export function textsOf(
  description: SheetDescription,
  sheet: Sheet | undefined,
  fields: readonly string[],
): (string | undefined)[][] {
  if (sheet === undefined) return [];
  const headers = (sheet.rows.at(0) ?? []).map((cell) => (typeof cell === "string" ? plainText(cell) : ""));
  const positions = fields.map((field) => {
    const header = description.columns.find(
      (column) => column.field === field && column.family === undefined,
    );
    return header === undefined ? -1 : headers.indexOf(plainText(header.header));
  });
  return Array.from(sheet.rows.slice(2), (row) => positions.map((position) => textIn(row?.[position])));
}

function textIn(cell: SheetCell | undefined): string | undefined {
  if (isBlank(cell) || typeof cell === "boolean") return undefined;
  const written = unquoted(String(cell).slice(0, longestCell));
  return isNoneMark(written) ? undefined : written.text;
}
