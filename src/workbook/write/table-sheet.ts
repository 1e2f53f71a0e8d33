import type { Table } from "../../report/types";
import type { WrittenSheet } from "../types";

/** Longest name of a sheet in a workbook, in UTF-16 units. */
const longestName = 31;

/** A table of a report as a sheet: headers, rows, and below an empty row the notes on how to read it. */
export function tableSheet({ title, columns, rows, notes }: Table): WrittenSheet {
  const below = notes.length === 0 ? [] : [[], ...notes.map((note) => [note])];
  return {
    name: title.replace(/[[\]:*?/\\]/g, " ").slice(0, longestName),
    rows: [columns.map((column) => column.title), ...rows, ...below],
  };
}
