import type { Table } from "../types";
import { csvText } from "./csv-text";

/**
 * A table as comma-separated values: UTF-8 with its mark, so that Excel reads it rightly; lines that end with CRLF; headers in
 * the first. Text that begins like a formula has a `'` in front. Notes are left out.
 *
 * @example
 * const waiting = reportTables(scenario, result).find(({ id }) => id === "waiting");
 * waiting !== undefined && renderCsv(waiting).startsWith("\ufeff编号,姓名,原单位"); // true
 */
export function renderCsv({ columns, rows }: Table): string {
  return csvText([columns.map(({ title }) => title), ...rows]);
}
