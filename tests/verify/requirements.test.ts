import { describe, expect, it } from "vitest";
import type { Person, Requirement } from "../../src/model/types";
import { establishFacts } from "../../src/verify/facts";
import { codesIn } from "../../src/verify/reason-bits";
import { department, person, post, scenarioOf } from "./cases/write";

/** What speaks against somebody in a post with these requirements. */
function against(requires: readonly Requirement[], own: Partial<Person>): string {
  const facts = establishFacts(
    scenarioOf({
      bodies: [department("n", 9, 1)],
      ranks: [{ id: "head" }, { id: "deputy" }],
      grades: [{ id: "senior" }, { id: "junior" }, { id: "clerk" }],
      posts: [post("n/a", "n", "urgent", { max: 1 }, { requires })],
      people: [person("p", "n", [], own)],
    }),
  );
  return codesIn(facts.requirements.against(0, facts.requirements.ofPost[0])).join(" ");
}

const one = (attribute: string, op: Requirement["op"], value: Requirement["value"]): Requirement => ({
  attribute,
  op,
  value,
});
const has = (attributes: NonNullable<Person["attributes"]>): Partial<Person> => ({ attributes });
const notMet = "requirement-not-met";
const notShown = "requirement-not-shown";

describe("a requirement", () => {
  it.each<readonly [string, Requirement, Partial<Person>, string]>([
    ["equal text", one("a", "equals", "x"), has({ a: "x" }), ""],
    ["other text", one("a", "equals", "x"), has({ a: "X" }), notMet],
    ["a number is not its text", one("a", "equals", 1), has({ a: "1" }), notMet],
    ["true is not 1", one("a", "equals", true), has({ a: 1 }), notMet],
    ["a list never equals", one("a", "equals", "x"), has({ a: ["x"] }), notMet],
    ["one of several", one("a", "in", ["x", 2]), has({ a: 2 }), ""],
    ["none of several", one("a", "in", ["x", 2]), has({ a: "2" }), notMet],
    ["a list is never one of several", one("a", "in", ["x"]), has({ a: ["x"] }), notMet],
    ["in a list", one("a", "has", "x"), has({ a: ["y", "x"] }), ""],
    ["not in a list", one("a", "has", "x"), has({ a: [] }), notMet],
    ["a single value has nothing", one("a", "has", "x"), has({ a: "x" }), notMet],
    ["at least, and just so", one("a", "at-least", 3), has({ a: 3 }), ""],
    ["at least, and below", one("a", "at-least", 3), has({ a: 2.5 }), notMet],
    ["at least, in words", one("a", "at-least", 3), has({ a: "4" }), notMet],
    ["at most, and just so", one("a", "at-most", 3), has({ a: 3 }), ""],
    ["at most, and above", one("a", "at-most", 3), has({ a: 4 }), notMet],
    ["not before, on the day", one("a", "not-before", "2000-02-29"), has({ a: "2000-02-29" }), ""],
    ["not before, the day before", one("a", "not-before", "2000-03-01"), has({ a: "2000-02-29" }), notMet],
    ["not after, the day after", one("a", "not-after", "2000-02-29"), has({ a: "2000-03-01" }), notMet],
    ["not after, on the day", one("a", "not-after", "2000-02-29"), has({ a: "2000-02-29" }), ""],
    ["no day of the calendar", one("a", "not-before", "1900-01-01"), has({ a: "2001-02-29" }), notMet],
    ["no day at all", one("a", "not-before", "1900-01-01"), has({ a: "later" }), notMet],
    ["not shown", one("a", "equals", "x"), has({ b: "x" }), notShown],
    ["nothing shown", one("a", "at-least", 1), {}, notShown],
    ["what is inherited is not shown", one("constructor", "has", "x"), has({}), notShown],
    ["a higher grade", one("grade", "at-least", "junior"), { grade: "senior" }, ""],
    ["the same grade", one("grade", "at-least", "junior"), { grade: "junior" }, ""],
    ["a lower grade", one("grade", "at-least", "junior"), { grade: "clerk" }, notMet],
    ["at most a grade, and higher", one("grade", "at-most", "junior"), { grade: "senior" }, notMet],
    ["at most a grade, and lower", one("grade", "at-most", "junior"), { grade: "clerk" }, ""],
    ["no grade", one("grade", "equals", "junior"), has({ grade: "junior" }), notShown],
    ["a rank", one("leaderRank", "at-least", "deputy"), { leaderRank: "head" }, ""],
    ["a rank too low", one("leaderRank", "at-least", "head"), { leaderRank: "deputy" }, notMet],
    ["one of several ranks", one("leaderRank", "in", ["head"]), { leaderRank: "deputy" }, notMet],
    ["no rank", one("leaderRank", "equals", "head"), has({ leaderRank: "head" }), notShown],
  ])("%s", (_, requirement, own, codes) => expect(against([requirement], own)).toBe(codes));

  it("among several: all have to be met, and every code is given", () => {
    const requires = [one("a", "equals", 1), one("b", "equals", 1), one("c", "equals", 1)];
    expect(against(requires, has({ a: 1, b: 1, c: 1 }))).toBe("");
    expect(against(requires, has({ a: 1, b: 2 }))).toBe(`${notMet} ${notShown}`);
  });
});

it("people of one profile meet the same, and only they", () => {
  const { requirements } = establishFacts(
    scenarioOf({
      bodies: [department("n", 9, 1)],
      posts: [
        post("n/a", "n", "urgent", { max: 1 }, { requires: [one("born", "not-before", "1970-01-01")] }),
        post("n/b", "n", "urgent", { max: 1 }, { requires: [one("born", "not-before", "1980-01-01")] }),
      ],
      people: ["1969-12-31", "1970-01-01", "1979-12-31", "1980-01-01", "1960-01-01"].map((born, k) =>
        person(`p${k}`, "n", [], has({ born })),
      ),
    }),
  );
  expect([...requirements.profile]).toEqual([0, 1, 1, 2, 0]);
});
