import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayNumber } from "../../../src/office/calendar/day-number";
import {
  daysAfter,
  daysBetween,
  workingDaysAfter,
  workingDaysBetween,
} from "../../../src/office/calendar/working-days";

/** Spring festival of 2019: a week off, two working days at the weekend before. */
const spring = {
  holidays: [
    "2019-02-04",
    "2019-02-05",
    "2019-02-06",
    "2019-02-07",
    "2019-02-08",
    "2019-02-09",
    "2019-02-10",
  ],
  workdays: ["2019-02-02", "2019-02-03"],
};

describe("days of the calendar", () => {
  it("are those of the platform, over four hundred years and a few more", () => {
    const start = Date.UTC(1899, 11, 31) / 86_400_000;
    for (let day = start; day < start + 150_000; day += 13) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(date)).toBe(day);
      expect(dateOf(day)).toBe(date);
    }
  });

  it("reach from the year 0000 to the year 9999", () => {
    for (const date of ["0000-01-01", "0000-02-29", "0001-03-01", "9999-12-31"]) {
      expect(dateOf(dayNumber(date) as number)).toBe(date);
    }
    expect(() => dateOf((dayNumber("9999-12-31") as number) + 1)).toThrow(RangeError);
    expect(() => dateOf((dayNumber("0000-01-01") as number) - 1)).toThrow(RangeError);
  });

  it.each([
    "",
    "2019-02-29",
    "1900-02-29",
    "2019-13-01",
    "2019-00-10",
    "2019-04-31",
    "2019-1-1",
    "2019-01-00",
    "x",
  ])("are not %j", (text) => {
    expect(dayNumber(text)).toBeUndefined();
    expect(() => workingDaysAfter(undefined, text, 1)).toThrow(/date must be a calendar day/);
    expect(() => daysBetween("2019-01-01", text)).toThrow(/to must be a calendar day/);
  });
});

describe("terms of the reform of 2019", () => {
  it.each([
    [10, "2019-01-25"],
    [14, "2019-01-31"],
    [16, "2019-02-02"],
    [17, "2019-02-03"],
    [18, "2019-02-11"],
    [0, "2019-01-11"],
  ])("%i working days after 2019-01-11 end on %s", (count, end) => {
    expect(workingDaysAfter(spring, "2019-01-11", count)).toBe(end);
  });

  it("79 days of a banner end on 2019-03-31", () => {
    expect(daysAfter("2019-01-11", 79)).toBe("2019-03-31");
    expect(daysBetween("2019-01-11", "2019-03-31")).toBe(79);
    expect(daysBetween("2019-03-31", "2019-01-11")).toBe(-79);
  });

  it("run from a day off as from any other", () => {
    expect(workingDaysAfter(spring, "2019-02-05", 1)).toBe("2019-02-11");
    expect(workingDaysAfter(undefined, "2019-01-12", 1)).toBe("2019-01-14");
  });

  it.each([-1, 0.5, 10_001, Number.NaN])("of %d days are none", (count) => {
    expect(() => workingDaysAfter(undefined, "2019-01-11", count)).toThrow(/count must be a whole number/);
    expect(() => daysAfter("2019-01-11", count)).toThrow(RangeError);
  });

  it("do not go beyond the year 9999", () => {
    expect(() => workingDaysAfter(undefined, "9999-12-30", 10)).toThrow(RangeError);
    expect(() => daysAfter("9999-12-30", 10)).toThrow(RangeError);
  });
});

describe("working days", () => {
  const day = fc.integer({ min: 17_890, max: 17_990 }).map(dateOf);
  const calendars = fc.record({ holidays: fc.array(day), workdays: fc.array(day) });

  it("counted off and counted between agree", () => {
    fc.assert(
      fc.property(calendars, day, fc.integer({ min: 0, max: 120 }), (calendar, from, count) => {
        const end = workingDaysAfter(calendar, from, count);
        expect(workingDaysBetween(calendar, from, end)).toBe(count);
        expect(workingDaysBetween(calendar, end, from) + count).toBe(0);
      }),
    );
  });

  it("add up", () => {
    fc.assert(
      fc.property(calendars, day, day, day, (calendar, a, b, c) => {
        const between = (from: string, to: string) => workingDaysBetween(calendar, from, to);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });

  it("are five of seven where no calendar says otherwise", () => {
    expect(workingDaysBetween(undefined, "2019-01-11", "2020-01-10")).toBe(260);
    expect(workingDaysBetween({}, "1969-12-29", "1970-01-05")).toBe(5);
  });
});
