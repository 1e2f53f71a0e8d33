import type { SheetCell, WrittenSheet } from "../types";

/** Width of a page of text, and most of a column, in characters of Latin script; others count double. */
const pageWidth = 110;
const mostWidth = 60;
const leastWidth = 8;
/** Help is short of breath: it does not widen a column beyond this. */
const helpWidth = 18;
/** Rows by which a column's width is measured. */
const measuredRows = 200;
/** Points a line of text takes. */
const lineHeight = 15;

/** How wide columns are and how high rows that hold more than one line. */
export interface SheetLayout {
  readonly widths: readonly number[];
  /** By row from 0; other rows are as high as one line. */
  readonly heights: ReadonlyMap<number, number>;
}

/** A sheet of one column is a page of text; of a form the second row is help, which is wrapped. */
export function layoutOf({ rows, lists }: WrittenSheet): SheetLayout {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns <= 1) {
    const widths = [pageWidth];
    return { widths, heights: new Map(rows.map((row, r) => [r, heightOf(row, widths)])) };
  }
  const isForm = lists !== undefined;
  const widths = Array.from({ length: columns }, (_, column) => widthOf(rows, column, isForm));
  return { widths, heights: new Map(isForm && rows.length > 1 ? [[1, heightOf(rows[1], widths)]] : []) };
}

function widthOf(rows: WrittenSheet["rows"], column: number, isForm: boolean): number {
  const longest = rows.slice(0, measuredRows).reduce((most, row, r) => {
    const shown = shownWidth(row[column] ?? null);
    return Math.max(most, isForm && r === 1 ? Math.min(shown, helpWidth) : shown);
  }, 0);
  return Math.min(Math.max(longest + 2, leastWidth), mostWidth);
}

function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => Math.ceil(shownWidth(cell) / (widths[column] - 1)));
  return lineHeight * Math.max(1, ...lines);
}

function shownWidth(cell: SheetCell): number {
  let width = 0;
  for (const letter of cell === null ? "" : String(cell).slice(0, 1000)) width += letter < "\u0300" ? 1 : 2;
  return width;
}
