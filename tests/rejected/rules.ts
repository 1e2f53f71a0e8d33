import type { Requirement } from "../../src/schema/document";
import { smallWith } from "./small-with";
import { append, type Change, type Rejected, remove, set } from "./table";

const requires = ["posts", 1, "requires"] as const;

function requirement(
  attribute: string,
  op: Requirement["op"],
  value: Requirement["value"],
): { change: Change; path: Rejected["path"]; ids: readonly string[] } {
  return {
    change: set(requires, [{ attribute, op, value }]),
    path: [...requires, 0, "value"],
    ids: ["政务服务局/办公室"],
  };
}

/** A requirement whose value is not what its way of comparing asks for. */
function malformed(title: string, ...asked: Parameters<typeof requirement>): Rejected {
  const { change, path } = requirement(...asked);
  return { code: "requirement-malformed", title, change, path };
}

/** The relatives of 甲, replaced. */
function relatives(
  code: Rejected["code"],
  title: string,
  entries: readonly object[],
  place: Rejected["path"],
): Rejected {
  const path = ["people", 0, "relatives"];
  return { code, title, change: set(path, entries), path: [...path, ...place] };
}

const officer = { attribute: "grade", op: "at-least", value: "g3" };
const held = (count: number) => ({ count, requires: [officer] });

/** What posts ask of people, who is related to whom, and whom units prefer. */
export const rules: readonly Rejected[] = [
  malformed("a list to be equal to", "education", "equals", ["本科"]),
  malformed("a number for a grade", "grade", "equals", 3),
  malformed("one value instead of a list of them", "education", "in", "本科"),
  malformed("an empty list", "education", "in", []),
  malformed("numbers among grades", "grade", "in", ["g1", 2]),
  malformed("a number in a list of texts", "skills", "has", 7),
  malformed("a grade that has something", "grade", "has", "g1"),
  malformed("a text to be compared as a number", "years", "at-least", "5"),
  malformed("true as an upper bound", "years", "at-most", true),
  malformed("a rank by number", "leaderRank", "at-least", 1),
  malformed("a day that no calendar has", "joined", "not-before", "2019-02-30"),
  malformed("a year for a day", "joined", "not-after", 2019),
  malformed("a grade as a date", "grade", "not-after", "2019-01-11"),
  {
    code: "requirement-malformed",
    path: ["posts", 1, "reserved", 0, "requires", 0, "value"],
    title: "in a reserved seat",
    change: set(
      ["posts", 1, "reserved"],
      [{ count: 1, requires: [{ attribute: "years", op: "at-least", value: "5" }] }],
    ),
  },
  {
    code: "unknown-grade",
    path: [...requires, 0, "value"],
    title: "grade that a post asks for",
    ids: ["g9"],
    change: set([...requires, 0, "value"], "g9"),
  },
  {
    code: "unknown-grade",
    path: [...requires, 0, "value", 1],
    title: "one of several grades that a post asks for",
    ids: ["g9"],
    change: requirement("grade", "in", ["g1", "g9"]).change,
  },
  {
    code: "unknown-rank",
    path: [...requires, 0, "value"],
    title: "rank that a post asks for",
    ids: ["bureau-head"],
    change: requirement("leaderRank", "at-most", "bureau-head").change,
  },
  {
    code: "date-required",
    path: ["date"],
    title: "a requirement that compares days",
    base: smallWith({}),
    ids: ["service/office"],
    change: set(requires, [{ attribute: "joined", op: "not-after", value: "2015-01-01" }]),
  },
  {
    code: "date-required",
    path: ["date"],
    title: "a reserved seat that compares days",
    base: smallWith({}),
    ids: ["service/office"],
    change: set(
      ["posts", 1, "reserved"],
      [{ count: 1, requires: [{ attribute: "joined", op: "not-before", value: "2015-01-01" }] }],
    ),
  },
  {
    code: "too-many-reserved",
    path: ["posts", 1, "reserved"],
    title: "seven entries",
    ids: ["政务服务局/办公室"],
    change: set(
      ["posts", 1, "reserved"],
      Array.from({ length: 7 }, () => held(0)),
    ),
  },
  {
    code: "too-many-reserved",
    path: ["posts", 0, "reserved"],
    title: "eight entries in a retained post",
    ids: ["农牧局/办公室"],
    change: set(
      ["posts", 0, "reserved"],
      Array.from({ length: 8 }, () => held(0)),
    ),
  },
  {
    code: "reserved-above-openings",
    path: ["posts", 1, "reserved"],
    title: "one entry above the openings",
    ids: ["政务服务局/办公室"],
    change: set(["posts", 1, "reserved"], [held(5)]),
  },
  {
    code: "reserved-above-openings",
    path: ["posts", 1, "reserved"],
    title: "entries above the openings together",
    ids: ["政务服务局/办公室"],
    change: set(["posts", 1, "reserved"], [held(2), held(3)]),
  },
  relatives(
    "one-of-person-or-body",
    "a relative in a body, by name",
    [{ person: "乙", body: "司法局" }],
    [0],
  ),
  relatives(
    "one-of-person-or-body",
    "a relative of whom only the section is told",
    [{ section: "人事科" }],
    [0],
  ),
  relatives("relative-malformed", "oneself", [{ person: "甲" }], [0]),
  relatives("relative-malformed", "a listed relative who leads", [{ person: "乙", leader: true }], [0]),
  relatives(
    "relative-malformed",
    "the section of a listed relative",
    [{ person: "乙", section: "人事科" }],
    [0],
  ),
  relatives("unknown-person", "a relative whom nobody lists", [{ person: "壬" }], [0, "person"]),
  relatives("unknown-body", "body of a relative", [{ body: "水利局", leader: true }], [0, "body"]),
  relatives(
    "unknown-section",
    "section of a relative",
    [{ body: "原农业局", section: "党办" }],
    [0, "section"],
  ),
  relatives(
    "unknown-section",
    "section of a relative in a body that lists none",
    [{ body: "司法局", section: "办公室" }],
    [0, "section"],
  ),
  relatives("duplicate-entry", "a relative twice", [{ person: "乙" }, { person: "乙" }], [1]),
  relatives(
    "duplicate-entry",
    "a relative in one section twice",
    [
      { body: "原农业局", section: "人事科" },
      { body: "原农业局", section: "人事科", leader: true },
    ],
    [1],
  ),
  {
    code: "unknown-person",
    path: ["posts", 1, "prefers", 2],
    title: "a person whom a unit prefers",
    ids: ["壬"],
    change: append(["posts", 1, "prefers"], "壬"),
  },
  {
    code: "duplicate-entry",
    path: ["posts", 1, "prefers", 0, 1],
    title: "a person whom a unit prefers twice in a tier",
    change: set(["posts", 1, "prefers", 0], ["甲", "甲"]),
  },
  {
    code: "duplicate-entry",
    path: ["posts", 1, "prefers", 2],
    title: "a person whom a unit prefers in two tiers",
    change: append(["posts", 1, "prefers"], "甲"),
  },
  {
    code: "empty-list",
    path: ["posts", 1, "prefers", 2],
    title: "a tier of nobody",
    change: append(["posts", 1, "prefers"], []),
  },
  {
    code: "missing",
    path: ["posts", 1, "requires", 0, "value"],
    title: "value of a requirement",
    change: remove(["posts", 1, "requires", 0, "value"]),
  },
];
