import type { ReasonCode } from "../kernel/reason-codes";
import { portion, type Steps } from "../kernel/steps";
import type { Placement, Plan, Shortfall, Waiting } from "../plan/types";
import { type GoalSize, goalValue, readNote } from "./note-shape";
import { type Cursor, each, eachInTurn, fields, oneOf, refuse, take, text, whole } from "./reading";

/** How much a scenario holds. Lists far longer than that are not read. */
export interface PlanSize extends GoalSize {
  readonly people: number;
  readonly posts: number;
  /** Bodies × types, and jurisdictions × types. */
  readonly lines: number;
  readonly pools: number;
  readonly sections: number;
}

/** A copy of a plan that is safe to work with, or the place where the value stops being one. */
export type Reading = { readonly plan: Plan } | { readonly place: string; readonly expected: string };

/** The numbers of a pool, as a plan lists them. */
export const poolNumbers = [
  "before",
  "approvedIn",
  "approvedOut",
  "freed",
  "granted",
  "recovered",
  "reserve",
  "after",
] as const;

const bases = ["listed", "stayed", "adjusted", "directed"] as const;
const planKeys = "placements staying waiting grants pools shortfalls goals engine optimality notes".split(
  " ",
);
const poolKeys = ["jurisdiction", "quotaType", ...poolNumbers];

/**
 * Reads any value as a plan: exactly the fields of a plan, each of its type, numbers whole and below 2⁵³. Every field
 * is read once and copied, so that getters and proxies cannot answer twice; whatever they throw ends the reading.
 * Whether ids are known and numbers true is judged elsewhere.
 *
 * @param reasons false: why people wait is not read, most of a plan where many do; everybody has no reasons then
 */
export function* readPlan(value: unknown, size: PlanSize, reasons = true): Steps<Reading> {
  const cursor: Cursor = { list: "", entry: -1, field: "", expected: "a plan that can be read" };
  try {
    return { plan: yield* copyPlan(value, size, reasons, cursor) };
  } catch {
    const entry = cursor.entry < 0 ? "" : `[${cursor.entry}]`;
    const field = cursor.field === "" ? "" : `.${cursor.field}`;
    return { place: `${cursor.list}${entry}${field}`, expected: cursor.expected };
  }
}

/** A person who waits may have as many reasons as there are posts. */
const waitingAtOnce = 1 << 8;

function* copyPlan(value: unknown, size: PlanSize, withReasons: boolean, cursor: Cursor): Steps<Plan> {
  const top = fields(value, planKeys, 0, cursor);
  // Twice what can be true, so that repetitions are still named as such.
  const list = function* <T>(
    name: string,
    atMost: number,
    read: (entry: unknown, cursor: Cursor) => T,
    atOnce = portion,
  ): Steps<T[]> {
    cursor.list = name;
    const entries = yield* eachInTurn(top[name], atMost * 2 + 100, atOnce, cursor, (entry, _, position) => {
      cursor.entry = position;
      cursor.field = "";
      return read(entry, cursor);
    });
    cursor.entry = -1;
    cursor.field = "";
    return entries;
  };
  const word = (name: string): string => {
    cursor.list = name;
    return text(top[name], cursor);
  };
  return {
    placements: yield* list("placements", size.people, placement),
    staying: yield* list("staying", size.people, (entry) => {
      const own = fields(entry, ["person", "body", "rank"], 0, cursor);
      return {
        person: take(own, "person", text, cursor),
        body: take(own, "body", text, cursor),
        rank: take(own, "rank", whole, cursor),
      };
    }),
    waiting: yield* list(
      "waiting",
      size.people,
      (entry) => {
        const own = fields(entry, ["person", "reasons"], 0, cursor);
        const reasons = (value: unknown): Waiting["reasons"] =>
          each(value, size.posts * 20 + 100, cursor, reason);
        const person = take(own, "person", text, cursor);
        return { person, reasons: withReasons ? take(own, "reasons", reasons, cursor) : [] };
      },
      waitingAtOnce,
    ),
    grants: yield* list("grants", size.lines, (entry) => {
      const own = fields(entry, ["body", "quotaType", "count"], 0, cursor);
      return {
        body: take(own, "body", text, cursor),
        quotaType: take(own, "quotaType", text, cursor),
        count: take(own, "count", whole, cursor),
      };
    }),
    pools: yield* list("pools", size.pools, pool),
    shortfalls: yield* list("shortfalls", size.posts + size.sections, shortfall),
    goals: yield* list("goals", 100, (entry) => goalValue(entry, size, cursor)),
    engine: engineName(word("engine"), cursor),
    optimality: oneOf(["proved", "bounded", "claimed"] as const, word("optimality"), cursor),
    notes: yield* list("notes", size.people * 2, (entry) => readNote(entry, size, cursor)),
  };
}

/** A name as ids are: 1–64 characters, none of them a control character. */
function engineName(name: string, cursor: Cursor): string {
  if (/^[^\p{Cc}\p{Cs}]{1,64}$/u.test(name)) return name;
  return refuse(cursor, "a name of 1 to 64 characters, none of them a control character");
}

function placement(entry: unknown, cursor: Cursor): Placement {
  const own = fields(entry, ["person", "post", "rank", "basis"], 0, cursor);
  return {
    person: take(own, "person", text, cursor),
    post: take(own, "post", text, cursor),
    rank: take(own, "rank", whole, cursor),
    basis: oneOf(bases, take(own, "basis", text, cursor), cursor),
  };
}

function shortfall(entry: unknown, cursor: Cursor): Shortfall {
  if (Object.hasOwn(Object(entry), "post")) {
    const own = fields(entry, ["post", "missing"], 0, cursor);
    return { post: take(own, "post", text, cursor), missing: take(own, "missing", whole, cursor) };
  }
  const own = fields(entry, ["body", "section", "missing"], 0, cursor);
  return {
    body: take(own, "body", text, cursor),
    section: take(own, "section", text, cursor),
    missing: take(own, "missing", whole, cursor),
  };
}

function pool(entry: unknown, cursor: Cursor): Plan["pools"][number] {
  const own = fields(entry, poolKeys, 0, cursor);
  const number = (name: (typeof poolNumbers)[number]): number => take(own, name, whole, cursor);
  return {
    jurisdiction: take(own, "jurisdiction", text, cursor),
    quotaType: take(own, "quotaType", text, cursor),
    before: number("before"),
    approvedIn: number("approvedIn"),
    approvedOut: number("approvedOut"),
    freed: number("freed"),
    granted: number("granted"),
    recovered: number("recovered"),
    reserve: number("reserve"),
    after: number("after"),
  };
}

function reason(entry: unknown, cursor: Cursor): Waiting["reasons"][number] {
  const own = fields(entry, ["code", "post"], 1, cursor);
  const code = text(own.code, cursor) as ReasonCode;
  return Object.hasOwn(own, "post") ? { code, post: text(own.post, cursor) } : { code };
}
