import { isCalendarDate } from "../../kernel/calendar-date";
import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";
import type { Requirement } from "../types";
import { isKnownRank } from "./known";

/**
 * A requirement's value has the form that its way of comparing asks for, and names grades and ranks that are declared
 * (`requirement-malformed`, `unknown-grade`, `unknown-rank`).
 *
 * @returns true where one of them compares dates, which is judged on the scenario's day
 */
export function checkRequirements(
  reading: Reading,
  requires: readonly Requirement[],
  path: IssuePath,
): boolean {
  requires.forEach((requirement, k) => {
    const expected = expectedValue(requirement);
    if (expected !== undefined) {
      const { attribute, op } = requirement;
      reading.issues.add("requirement-malformed", [...path, k, "value"], [], { attribute, op, expected });
    } else checkNames(reading, requirement, [...path, k, "value"]);
  });
  return requires.some(({ op }) => op === "not-before" || op === "not-after");
}

const ordered: ReadonlySet<string> = new Set(["grade", "leaderRank"]);

/** What the value should have been; undefined where it is right. */
function expectedValue({ attribute, op, value }: Requirement): string | undefined {
  const isOrdered = ordered.has(attribute);
  switch (op) {
    case "equals":
      if (isOrdered) return typeof value === "string" ? undefined : "an id";
      return Array.isArray(value) ? "a text, a number, true or false" : undefined;
    case "in":
      if (!Array.isArray(value) || value.length === 0) return "a list that is not empty";
      return isOrdered && value.some((each) => typeof each !== "string") ? "a list of ids" : undefined;
    case "has":
      if (isOrdered) return "nothing: a grade or rank is no list";
      return typeof value === "string" ? undefined : "a text";
    case "at-least":
    case "at-most":
      if (isOrdered) return typeof value === "string" ? undefined : "an id";
      return typeof value === "number" ? undefined : "a number";
    case "not-before":
    case "not-after":
      if (isOrdered) return "nothing: a grade or rank is no date";
      return typeof value === "string" && isCalendarDate(value) ? undefined : "a date, as YYYY-MM-DD";
  }
}

function checkNames(reading: Reading, { attribute, value }: Requirement, path: IssuePath): void {
  if (!ordered.has(attribute)) return;
  const names = Array.isArray(value) ? value : [value];
  names.forEach((name, k) => {
    if (typeof name !== "string") return;
    const place = Array.isArray(value) ? [...path, k] : path;
    if (attribute === "leaderRank") isKnownRank(reading, name, place);
    else if (reading.grades.indexOf(name) < 0) {
      reading.issues.add("unknown-grade", place, [name], { expected: reading.grades.ids });
    }
  });
}
