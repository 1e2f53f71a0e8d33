import { isCalendarDate } from "../../kernel/calendar-date";

/**
 * A day as offices write it: 2019-01-02, 2019/1/2, 2019.1.2 or 2019年1月2日, full-width digits and spaces allowed.
 *
 * @returns `YYYY-MM-DD`, or undefined where there is no such day
 */
export function dayOf(text: string): string | undefined {
  const plain = text.normalize("NFKC").replaceAll(/\s/gu, "");
  const parts = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})(日?)$/.exec(plain);
  if (parts === null) return undefined;
  const [, year, first, month, second, day, last] = parts;
  const isChinese = first === "年" || second === "月" || last === "日";
  if (isChinese ? first !== "年" || second !== "月" : first !== second) return undefined;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(written) ? written : undefined;
}
