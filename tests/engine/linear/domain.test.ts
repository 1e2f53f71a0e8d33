import { describe, expect, test } from "vitest";
import { isEmpty, wholeDomain } from "../../../src/engine/linear/domain";
import type { Program, Row } from "../../../src/formulation/types";
import { oneSeatForAll } from "../programs";

const withRow = (sense: Row["sense"], coefficient: 1 | -1, limit: number): Program => ({
  ...oneSeatForAll,
  extras: [{ kind: "reserve", pool: 0, lower: 0, upper: 9 }],
  rows: [
    { subject: { rule: "pool", pool: 0 }, cells: [], extras: [{ extra: 0, coefficient }], sense, limit },
  ],
});

describe("wholeDomain", () => {
  test.each([
    ["at-least", 1, 4, [4, 9]],
    ["at-most", 1, 4, [0, 4]],
    ["equal", 1, 4, [4, 4]],
    ["at-least", -1, -4, [0, 4]],
    ["at-most", -1, -4, [4, 9]],
    ["equal", -1, -4, [4, 4]],
    ["at-least", 1, -4, [0, 9]],
  ] as const)(
    "a row over one extra is a bound: %s, coefficient %i, limit %i",
    (sense, coefficient, limit, bounds) => {
      const { lower, upper } = wholeDomain(withRow(sense, coefficient, limit));
      expect([lower[0], upper[0]]).toEqual(bounds);
    },
  );

  test("is empty where an extra has no value left, or a person no alternative", () => {
    const open = withRow("at-least", 1, 9);
    expect(isEmpty(open, wholeDomain(open))).toBe(false);
    const broken = withRow("at-least", 1, 10);
    expect(isEmpty(broken, wholeDomain(broken))).toBe(true);
    const domain = wholeDomain(open);
    domain.open.fill(0, open.start[2], open.start[3]);
    expect(isEmpty(open, domain)).toBe(true);
  });
});
