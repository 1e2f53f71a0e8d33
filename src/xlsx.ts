export type { Place, Sheet, SheetCell, WorkbookProblem } from "./workbook/types";
