import type { Calendar } from "../../model/types";
import { dateOf, dayNumber, isWeekend, requiredDay } from "./day-number";

/** Most working or calendar days that can be counted off at once. */
const mostDays = 10_000;

/**
 * The last day of a term of `count` working days (工作日) that runs from `date`: the day itself does not count
 * (民法典201), Saturdays, Sundays and `holidays` do not, and `workdays` (调休) do. A term of 0 ends on `date`.
 * Time: O(count + days of the calendar).
 *
 * @param calendar of the scenario; absent: weeks alone. A day in both lists is a working day.
 * @param count whole, 0 to 10,000
 * @throws RangeError where `date` is no day, `count` is out of range, or the term ends after the year 9999
 * @example
 * workingDaysAfter({ holidays: ["2019-01-01"] }, "2018-12-31", 2); // "2019-01-03"
 */
export function workingDaysAfter(calendar: Calendar | undefined, date: string, count: number): string {
  const start = requiredDay(date, "date");
  checkCount(count);
  const isWorking = workingDayTest(calendar);
  let day = start;
  for (let left = count; left > 0; ) {
    day++;
    if (isWorking(day)) left--;
  }
  return dateOf(day);
}

/**
 * Working days after `from`, up to and including `to`; negative where `to` comes first, so that
 * `workingDaysBetween(c, d, workingDaysAfter(c, d, n))` is n. Time: O(days of the calendar), however far apart.
 *
 * @throws RangeError where `from` or `to` is no day
 * @example
 * workingDaysBetween(undefined, "2019-01-11", "2019-01-18"); // 5
 */
export function workingDaysBetween(calendar: Calendar | undefined, from: string, to: string): number {
  const start = requiredDay(from, "from");
  const end = requiredDay(to, "to");
  return start <= end ? workingDaysIn(calendar, start, end) : -workingDaysIn(calendar, end, start);
}

/**
 * The day that comes `count` calendar days after `date`, e.g. the last of the 79 days in which a banner reforms.
 *
 * @param count whole, 0 to 10,000
 * @throws RangeError as `workingDaysAfter`
 * @example
 * daysAfter("2019-01-11", 79); // "2019-03-31"
 */
export function daysAfter(date: string, count: number): string {
  const start = requiredDay(date, "date");
  checkCount(count);
  return dateOf(start + count);
}

/**
 * Calendar days from one day to another; negative where `to` comes first.
 *
 * @throws RangeError where `from` or `to` is no day
 * @example
 * daysBetween("2019-01-11", "2019-03-31"); // 79
 */
export function daysBetween(from: string, to: string): number {
  return requiredDay(to, "to") - requiredDay(from, "from");
}

function checkCount(count: number): void {
  if (Number.isInteger(count) && count >= 0 && count <= mostDays) return;
  throw new RangeError(`count must be a whole number from 0 to ${mostDays}, not ${String(count)}.`);
}

/** Working days in (start, end]: those of the weeks, less holidays of the week, plus working days at weekends. */
function workingDaysIn(calendar: Calendar | undefined, start: number, end: number): number {
  let count = weekdaysUpTo(end) - weekdaysUpTo(start);
  const workdays = new Set(calendar?.workdays);
  const isInside = (day: number | undefined): day is number => day !== undefined && day > start && day <= end;
  for (const date of workdays) {
    const day = dayNumber(date);
    if (isInside(day) && isWeekend(day)) count++;
  }
  for (const date of new Set(calendar?.holidays)) {
    const day = dayNumber(date);
    if (isInside(day) && !isWeekend(day) && !workdays.has(date)) count--;
  }
  return count;
}

/** Weekdays from a fixed Monday up to and including a day. */
function weekdaysUpTo(day: number): number {
  const fromMonday = day + 3;
  const weeks = Math.floor(fromMonday / 7);
  return weeks * 5 + Math.min(fromMonday - weeks * 7 + 1, 5);
}

function workingDayTest(calendar: Calendar | undefined): (day: number) => boolean {
  const holidays = daysOf(calendar?.holidays);
  const workdays = daysOf(calendar?.workdays);
  return (day) => workdays.has(day) || !(holidays.has(day) || isWeekend(day));
}

function daysOf(dates: readonly string[] | undefined): Set<number> {
  return new Set(dates?.map(dayNumber).filter((day) => day !== undefined));
}
