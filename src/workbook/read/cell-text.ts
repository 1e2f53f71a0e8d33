import type { Place, SheetCell } from "../types";
import type { Reading } from "./reading";

/** Characters that a cell of a workbook holds at most. */
export const longestCell = 32767;

/** Spreadsheet programs keep 15 digits of a number and put zeros for the others. */
const mostDigits = 1e15;

/** Whether nothing stands in a cell, spaces aside. */
export function isBlank(cell: SheetCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** A cell before it is known what it should say; undefined where nothing can be made of it, which is then reported. */
export function rawText(cell: SheetCell | undefined, place: Place, reading: Reading): string | undefined {
  if (typeof cell === "string") {
    if (cell.length <= longestCell) return cell;
    reading.report("cell-too-long", place, `单元格超过 ${longestCell} 个字符`, { length: cell.length });
    return undefined;
  }
  if (typeof cell === "number") return numberText(cell, place, reading);
  reading.report("not-text", place, "应填写文字，读到的是逻辑值或其他内容");
  return undefined;
}

/** A number as its decimal digits, exactly. */
function numberText(number: number, place: Place, reading: Reading): string | undefined {
  const text = String(number);
  if (Number.isFinite(number) && Math.abs(number) < mostDigits && !text.includes("e")) {
    return Object.is(number, -0) ? "0" : text;
  }
  const sentence = "数字太大，末尾几位已经丢失；请把该列设为文本格式后重新填写";
  reading.report("digits-lost", place, sentence, { value: text });
  return undefined;
}
