import { describe, expect, it } from "vitest";
import { verify } from "../../src/verify/verify";
import { crossing } from "./cases/people";

const { scenario, plan } = crossing;
const [note, order] = plan.notes;
const [person, body, leaders] = note.code === "crossing-rows" ? note.rows : [];

const noted = (...rows: readonly string[]): number =>
  verify(scenario, { ...plan, notes: [{ code: "crossing-rows", rows }, order] }).violations.length;

describe("a note that rows cross", () => {
  it("may name the cycle from any row, either way round", () => {
    expect(noted(person, body, leaders)).toBe(0);
    expect(noted(body, leaders, person)).toBe(0);
    expect(noted(leaders, body, person)).toBe(0);
    expect(noted(person, body, leaders, "person:x2", body)).toBe(0);
  });

  it.each([
    ["two rows", [person, body]],
    ["an even cycle", [person, body, "person:x2", leaders]],
    ["rows that nest", ["post:head-a", body, leaders]],
    ["rows that are apart", [person, "person:x2", leaders]],
    ["a row that holds the other", [person, "post:head-a", body]],
    ["one row", [body]],
    ["no row", []],
    ["an unknown person", ["person:x3", body, leaders]],
    ["an unknown rule", ["people:x1", body, leaders]],
    ["an id with a bare slash", [person, "body:u/:/administrative", leaders]],
    ["an id too many", [`${person}/x`, body, leaders]],
    ["a rule alone", ["person", body, leaders]],
  ])("may not name %s", (_, rows) => expect(noted(...rows)).toBe(1));

  it("may not be left out", () => {
    for (const notes of [[], [order]]) {
      const { violations } = verify(scenario, { ...plan, notes });
      expect(violations.map(({ code }) => code)).toEqual(["note-differs"]);
    }
  });

  it("may not stand behind the next", () => {
    expect(verify(scenario, { ...plan, notes: [order, note] }).ok).toBe(false);
  });

  it("need not stand in a plan that claims to be proved all the same", () => {
    expect(verify(scenario, { ...plan, notes: [], optimality: "proved" }).violations).toEqual([]);
  });

  it("has nothing to say where nobody could go elsewhere", () => {
    const people = scenario.people.map((one) => ({ ...one, preferences: one.preferences.slice(-1) }));
    const { violations } = verify({ ...scenario, people }, { ...plan, notes: [] });
    expect(violations.map(({ code }) => code)).not.toContain("note-differs");
  });
});
