import { listEntries, unquoted, type Written } from "../sheets/quoting";
import type { ScopeName, Values } from "../sheets/types";
import type { Place } from "../types";
import { factOf } from "./fact-of";
import { dayOf } from "./read-day";
import { readReference } from "./read-reference";
import type { Reading } from "./reading";
import { targetOf } from "./reference-target";

/** What a requirement asks for: grades and ranks by name, days as days, a list where one of several will do. */
export function readRequiredValue(cell: string, values: Values, place: Place, reading: Reading): unknown {
  const ladder = ladderOf(values.get("attribute"));
  const single = (written: Written): unknown =>
    ladder === undefined
      ? factOf(written)
      : readReference(written.text, targetOf(ladder, reading), place, reading);
  switch (values.get("op")) {
    case "in":
      return listEntries(cell).map(single);
    case "not-before":
    case "not-after":
      return readDay(cell, place, reading);
    default:
      return single(unquoted(cell));
  }
}

/** Grades and ranks stand in the document by id. */
export function ladderOf(attribute: unknown): ScopeName | undefined {
  if (attribute === "grade") return "grades";
  return attribute === "leaderRank" ? "ranks" : undefined;
}

/** The day, or the text where it is none, which is then reported. */
export function readDay(cell: string, place: Place, reading: Reading): string {
  const { text } = unquoted(cell);
  const day = dayOf(text);
  if (day !== undefined) return day;
  reading.report("not-a-day", place, "应填写日期，如 2019-01-11");
  return text;
}
