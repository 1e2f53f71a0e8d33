/**
 * Days since 1970-01-01 of a calendar day `YYYY-MM-DD` in the proleptic Gregorian calendar; undefined for what is none.
 * Years 0000 to 9999. Whole-number arithmetic (Howard Hinnant, days_from_civil): no time zone can shift a day.
 *
 * @example dayNumber("1970-01-02") // 1
 */
export function dayNumber(date: string): number | undefined {
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/**
 * The calendar day of a number of days since 1970-01-01.
 *
 * @throws RangeError where it lies outside the years 0000 to 9999
 * @example dateOf(1) // "1970-01-02"
 */
export function dateOf(days: number): string {
  if (!(days >= firstDay && days <= lastDay)) {
    throw new RangeError("The day lies outside the years 0000 to 9999.");
  }
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The number of a day that an argument must be. */
export function requiredDay(date: string, argument: string): number {
  const day = dayNumber(date);
  if (day !== undefined) return day;
  throw new RangeError(
    `${argument} must be a calendar day such as "2019-01-31", not ${JSON.stringify(date)}.`,
  );
}

/** Saturday or Sunday. Day 0 was a Thursday. */
export function isWeekend(day: number): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday >= 5;
}

const firstDay = -719_528;
const lastDay = 2_932_896;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
