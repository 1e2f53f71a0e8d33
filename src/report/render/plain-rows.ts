import type { Cell, Table } from "../types";

/**
 * The rows of a table as plain objects, by the columns' ids: for `JSON.stringify`, `console.table` or a grid of one's own. They
 * have no prototype, so that no column can be mistaken for what every object has.
 *
 * @example
 * const [table] = reportTables(scenario, result);
 * plainRows(table)[0].before; // 0
 */
export function plainRows({ columns, rows }: Table): Record<string, Cell>[] {
  return rows.map((row) => {
    const plain: Record<string, Cell> = Object.create(null);
    columns.forEach(({ id }, k) => {
      plain[id] = row[k];
    });
    return plain;
  });
}
