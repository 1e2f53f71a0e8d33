import { isCalendarDate } from "../../../kernel/calendar-date";
import type { SheetCell } from "../../types";
import { dayOfSerial } from "./day-of-serial";
import { unescaped } from "./text-collector";

/** A cell as it stands in the file. */
export interface RawCell {
  readonly type: string;
  /** Position of its style. */
  readonly style: number;
  /** Its value as written; undefined where there is none. */
  readonly value: string | undefined;
  /** Text that stands in the cell itself. */
  readonly inline: string | undefined;
  readonly hasFormula: boolean;
}

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** For each style, whether it shows a day. */
  readonly dayStyles: readonly boolean[];
  readonly is1904: boolean;
}

/** What keeps a cell from being read. */
export interface CellFault {
  readonly code: string;
  readonly sentence: string;
  readonly value: string;
}

/** What stands in a cell. A formula counts with the value that was saved with it. */
export function cellValue(cell: RawCell, context: CellContext): { readonly value: SheetCell } | CellFault {
  const { type, value, inline, hasFormula } = cell;
  if (hasFormula && (value ?? inline) === undefined) {
    const sentence = "公式没有保存计算结果；请用 Excel 或 WPS 打开后保存一次，或改填数值";
    return { code: "formula-without-value", sentence, value: "" };
  }
  switch (type) {
    case "inlineStr":
      return textValue(inline ?? "");
    case "str":
      return textValue(unescaped(value ?? ""));
    case "s":
      return value === undefined ? { value: null } : sharedString(value, context.strings);
    case "b":
      return value === "1" || value === "true"
        ? { value: true }
        : value === "0" || value === "false"
          ? { value: false }
          : damagedCell(value);
    case "e":
      return {
        code: "error-value",
        sentence: `公式出错（${value ?? ""}）；请改正公式或改填数值`,
        value: value ?? "",
      };
    case "d":
      return isoDay(value);
    case "n":
      return value === undefined || value === "" ? { value: null } : numberValue(value, cell.style, context);
    default:
      return damagedCell(type);
  }
}

function textValue(text: string): { readonly value: SheetCell } {
  return { value: text === "" ? null : text };
}

function sharedString(value: string, strings: readonly string[]): { readonly value: SheetCell } | CellFault {
  const position = /^\d{1,9}$/.test(value) ? Number(value) : -1;
  return position < 0 || position >= strings.length ? damagedCell(value) : textValue(strings[position]);
}

function isoDay(value = ""): { readonly value: SheetCell } | CellFault {
  const [day, time = ""] = value.split("T");
  return isCalendarDate(day) && /^(?:00:00(?::00(?:\.0+)?)?Z?)?$/.test(time) ? { value: day } : noDay(value);
}

function numberValue(
  value: string,
  style: number,
  { dayStyles, is1904 }: CellContext,
): { readonly value: SheetCell } | CellFault {
  const isNumber = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(value) && value.length < 400;
  const number = Number(value);
  if (!isNumber || !Number.isFinite(number)) return damagedCell(value);
  if (dayStyles[style] !== true) return { value: number + 0 };
  const day = dayOfSerial(number, is1904);
  return day === undefined ? noDay(value) : { value: day };
}

function noDay(value: string): CellFault {
  const sentence =
    "不是单独的日期（带有时刻，或不在 1900 至 9999 年之间）；请改填日期，如 2019-01-11，不是日期的请把该列设为文本格式";
  return { code: "not-a-day", sentence, value: value.slice(0, 40) };
}

function damagedCell(value: string | undefined): CellFault {
  const sentence = "单元格内容损坏，请重新填写";
  return { code: "cell-damaged", sentence, value: (value ?? "").slice(0, 40) };
}
