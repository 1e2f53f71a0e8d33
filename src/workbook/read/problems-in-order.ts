import type { Place, Sheet, WorkbookProblem } from "../types";

/** By sheet as they stand in the workbook, row and column; the file itself and missing sheets first. */
export function problemsInOrder(
  problems: readonly WorkbookProblem[],
  sheets: readonly Sheet[],
): WorkbookProblem[] {
  const positions = new Map(sheets.map(({ name }, k) => [name, k]));
  const keys = ({ sheet, row, column }: Place) => [
    positions.get(sheet) ?? -1,
    row ?? 0,
    column?.length ?? 0,
    column === undefined ? 0 : Number.parseInt(column, 36),
  ];
  return problems
    .map((problem) => ({ problem, key: keys(problem.place) }))
    .sort((a, b) => a.key.reduce((order, one, k) => order || one - b.key[k], 0))
    .map(({ problem }) => problem);
}
