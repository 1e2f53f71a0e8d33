/** What stands in a cell of a sheet: text, a number, a truth value, or nothing. Days are text, `YYYY-MM-DD`. */
export type SheetCell = string | number | boolean | null;

/** A sheet as it is written in a file: rows from the top, each as long as it needs to be; hidden rows are rows. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What may be chosen in the cells of a column: fixed words, or what stands in a column of another sheet, from row 3 on. */
export type Choices =
  | { readonly words: readonly string[] }
  | { readonly sheet: string; readonly column: string };

/** A sheet to be filled in: row 1 headers, row 2 help, an example from row 3 on. */
export interface TemplateSheet extends Sheet {
  /** Drop-down lists, by the letters of the column in which they stand, from row 3 on. */
  readonly lists: readonly { readonly column: string; readonly choices: Choices }[];
}

/** A sheet to be written to a file, with what helps whoever reads it or fills it in. A {@link TemplateSheet} is one. */
export interface WrittenSheet extends Sheet {
  /** Drop-down lists. A sheet that has this list, even an empty one, is to be filled in: its empty cells are text. */
  readonly lists?: TemplateSheet["lists"];
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
