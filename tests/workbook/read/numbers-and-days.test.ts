import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/workbook/read/read-day";
import { numberRange, wholeNumber } from "../../../src/workbook/read/read-number";

describe("wholeNumber", () => {
  it.each<[string, number | undefined]>([
    ["12", 12],
    ["１２", 12],
    [" 1 2 ", 12],
    ["+3", 3],
    ["-3", -3],
    ["−3", -3],
    ["-0", 0],
    ["1,234", 1234],
    ["1，234", 1234],
    ["12,34", undefined],
    ["1.0", undefined],
    ["1e3", undefined],
    ["0x1", undefined],
    ["十", undefined],
    ["", undefined],
  ])("of %j is %j", (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });
});

describe("numberRange", () => {
  it.each(["2-6", "2～6", "2~6", "2〜6", "２－６", "2—6", "2–6", " 2 至 6 ", "2到6"])("of %s", (text) => {
    expect(numberRange(text)).toEqual({ min: 2, max: 6 });
  });

  it.each(["2", "2-", "-6", "2--6", "2-6-8", "2..6"])("is not %s", (text) => {
    expect(numberRange(text)).toBeUndefined();
  });
});

describe("dayOf", () => {
  it.each([
    "2019-01-02",
    "2019/1/2",
    "2019.1.2",
    "2019年1月2日",
    "2019年01月02",
    "２０１９年１月２日",
    " 2019 - 1 - 2 ",
  ])("takes %s", (text) => {
    expect(dayOf(text)).toBe("2019-01-02");
  });

  it.each([
    "2019-1",
    "19-1-2",
    "2019-13-1",
    "2019-2-29",
    "2019/1-2",
    "2019-1-2日",
    "2019年1-2",
    "20190102",
    "1/2/2019",
  ])("does not take %s", (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});
