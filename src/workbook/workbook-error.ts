import type { WorkbookProblem } from "./types";

/** Thrown where a workbook does not hold a scenario: everything that is wrong with it, each by sheet, row and column.
 *
 * @example
 * const error = new WorkbookError([
 *   { code: "not-whole", place: { sheet: "人员", row: 17, column: "D" }, message: "人员!D17：应为整数", parameters: {} },
 * ]);
 * error.problems[0].place.column; // "D"
 */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  /** In the order of sheets, rows and columns; never empty. */
  readonly problems: readonly WorkbookProblem[];

  constructor(problems: readonly WorkbookProblem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    this.problems = problems;
  }
}
