/** What stands in a cell of a sheet: text, a number, a truth value, or nothing. Days are text, `YYYY-MM-DD`. */
export type SheetCell = string | number | boolean | null;

/** A sheet as it is written in a file: rows from the top, each as long as it needs to be; hidden rows are rows. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Where something stands in a workbook. `row` from 1 and `column` as letters, as the office's program shows them. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

/** Something in a workbook that has to be put right. `message` begins with the place: `人员!D17：…`. */
export interface WorkbookProblem {
  readonly code: string;
  readonly place: Place;
  readonly message: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}
