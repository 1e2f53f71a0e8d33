import type { Place } from "../types";

/**
 * A place as an office's program shows it.
 *
 * @example placeText({ sheet: "人员", row: 17, column: "D" }) // "人员!D17"
 */
export function placeText({ sheet, row, column }: Place): string {
  if (row === undefined) return column === undefined ? sheet : `${sheet}!${column}列`;
  return column === undefined ? `${sheet}!第${row}行` : `${sheet}!${column}${row}`;
}
