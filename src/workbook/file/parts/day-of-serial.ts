import { dateOf } from "../../../office/calendar/day-number";

/** The number of 31 December 9999. */
const lastDay = 2_958_465;
/** 30 December 1899, as a number of days since 1970. */
const dayBeforeFirst = -25_569;
/** Days between the two ways of counting. */
const between = 1462;

/**
 * The day of a number in a cell that shows a day, `YYYY-MM-DD`; undefined where it is none: a time of day, before 1900, the
 * 29th of February 1900, which never was, or behind the year 9999.
 *
 * @example dayOfSerial(43476, false) // "2019-01-11"
 */
export function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  const days = is1904 ? serial + between : serial;
  if (!Number.isInteger(days) || days < 1 || days > lastDay || days === 60) return undefined;
  return dateOf(dayBeforeFirst + (days < 60 ? days + 1 : days));
}
