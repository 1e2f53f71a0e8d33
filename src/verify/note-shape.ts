import type { GoalValue, Note } from "../plan/types";
import { type Cursor, each, fields, oneOf, take, text, whole } from "./reading";

/** How long the values of goals can be: by distinct ranks, and by tiers of units. */
export interface GoalSize {
  readonly ranks: number;
  readonly tiers: number;
}

/** Keys of each kind of note, and how many of the last may be absent. */
const noteKeys = {
  "by-lot": ["code", "seed"],
  "crossing-rows": ["code", "rows"],
  "closing-order-not-applied": ["code"],
  "grade-kept": ["code", "person", "post"],
  returns: ["code", "person", "post", "body", "date"],
  directed: ["code", "placed", "waiting", "goals"],
} as const;
const codes = Object.keys(noteKeys) as (keyof typeof noteKeys)[];

/** One note of a plan, copied field by field. Throws where it is none. */
export function readNote(entry: unknown, size: GoalSize, cursor: Cursor): Note {
  // Objects of every kind have a `code` or not; which other keys they must have depends on it.
  const code = oneOf(codes, take(Object(entry), "code", text, cursor), cursor);
  const own = fields(entry, noteKeys[code], code === "returns" ? 1 : 0, cursor);
  const word = (field: string): string => take(own, field, text, cursor);
  switch (code) {
    case "by-lot":
      return { code, seed: word("seed") };
    case "closing-order-not-applied":
      return { code };
    case "grade-kept":
      return { code, person: word("person"), post: word("post") };
    case "returns": {
      const note = { code, person: word("person"), post: word("post"), body: word("body") };
      return Object.hasOwn(own, "date") ? { ...note, date: word("date") } : note;
    }
    case "directed": {
      const goals = (value: unknown): GoalValue[] =>
        each(value, 100, cursor, (goal) => goalValue(goal, size, cursor));
      const placed = take(own, "placed", whole, cursor);
      const waiting = take(own, "waiting", whole, cursor);
      return { code, placed, waiting, goals: take(own, "goals", goals, cursor) };
    }
    case "crossing-rows":
      return { code, rows: take(own, "rows", (rows) => each(rows, 100_000, cursor, text), cursor) };
  }
}

/** One goal with its numbers, copied. Throws where it is none. */
export function goalValue(entry: unknown, size: GoalSize, cursor: Cursor): GoalValue {
  const own = fields(entry, ["goal", "value"], 0, cursor);
  const most = size.ranks * 4 + size.tiers + 100;
  const numbers = (value: unknown): number[] => each(value, most, cursor, whole);
  return {
    goal: take(own, "goal", text, cursor) as GoalValue["goal"],
    value: take(own, "value", numbers, cursor),
  };
}
