import { longestCell } from "../read/cell-text";
import { placeText } from "../read/place-text";
import { columnLetters } from "../sheets/column-letters";
import type { Sheet, WorkbookProblem } from "../types";
import { WorkbookError } from "../workbook-error";

/** Rows and columns of a sheet of a workbook. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * Refuses sheets that no workbook can hold: nothing is cut off.
 *
 * @throws WorkbookError with every cell whose text is too long, and every sheet with too many rows or columns
 */
export function refuseWhatDoesNotFit(sheets: readonly Sheet[]): void {
  const problems = sheets.flatMap(problemsOf);
  if (problems.length > 0) throw new WorkbookError(problems);
}

function problemsOf({ name, rows }: Sheet): WorkbookProblem[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const size = rows.length > mostRows || columns > mostColumns ? [tooLarge(name, rows.length, columns)] : [];
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c): WorkbookProblem[] => {
      if (typeof cell !== "string" || cell.length <= longestCell) return [];
      const place = { sheet: name, row: r + 1, column: columnLetters(c) };
      const message = `${placeText(place)}：内容超过一个单元格能容纳的 ${longestCell} 个字符`;
      return [{ code: "cell-too-long", place, message, parameters: { length: cell.length } }];
    }),
  );
  return [...size, ...cells];
}

function tooLarge(sheet: string, rows: number, columns: number): WorkbookProblem {
  const message = `${sheet}：共 ${rows} 行 ${columns} 列，超过一个工作表能容纳的 ${mostRows} 行 ${mostColumns} 列；请改用 CSV`;
  return { code: "sheet-too-large", place: { sheet }, message, parameters: { rows, columns } };
}
