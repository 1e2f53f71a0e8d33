import { describe, expect, it } from "vitest";
import type { Person, Reform, Scenario } from "../../src/model/types";
import { establishFacts } from "../../src/verify/facts";
import { areInConflict, type Place } from "../../src/verify/places";
import { department, person, post, scenarioOf } from "./cases/write";

const sections = [
  { id: "office", kind: "comprehensive", functions: ["office"] },
  { id: "audit", kind: "business", functions: ["audit"] },
] as const;

/** Posts out of which a relative whom nobody lists keeps somebody. */
function barred(relatives: Person["relatives"], more: Partial<Scenario> = {}): string[] {
  const scenario = scenarioOf({
    ranks: [{ id: "head" }],
    bodies: [
      department("n", 9, 1, { sections }),
      department("m", 9, 1),
      department("old", 1, 1, { sections: [sections[1]] }),
      department("gone"),
    ],
    posts: [
      post("m/office", "m", "urgent", { max: 1 }),
      post("n/audit", "n", "urgent", { max: 1 }, { section: "audit" }),
      post("n/head", "n", "urgent", { max: 1 }, { section: "office", leaderRank: "head" }),
      post("n/office", "n", "retained", { max: 1 }, { section: "office" }),
    ],
    people: [person("p", "old", [], relatives === undefined ? {} : { relatives, section: "audit" })],
    ...more,
  });
  const { relatives: known, at } = establishFacts(scenario);
  return scenario.posts.flatMap(({ id }, p) => (known.bars(at.personAt.get("p") ?? -1, p) ? [id] : []));
}

const into = (body: string): Partial<Scenario> => ({
  reforms: [{ kind: "reorganize", body, from: ["old"], quota: {} }],
});
const joint: Reform = { kind: "joint-office", bodies: ["n", "m"], with: "n" };

describe("a relative whom nobody lists keeps out of", () => {
  it.each<readonly [string, Person["relatives"], Partial<Scenario>, readonly string[]]>([
    ["their section", [{ body: "n", section: "office" }], {}, ["n/head", "n/office"]],
    ["nothing, where neither section nor lead is known", [{ body: "n" }], {}, []],
    [
      "watched work and leaders' posts of the body that they lead",
      [{ body: "n", leader: true }],
      {},
      ["n/audit", "n/head"],
    ],
    ["nothing of a body without leaders' posts and watched work", [{ body: "m", leader: true }], {}, []],
    [
      "a joint office, from either side",
      [{ body: "m", section: "comprehensive" }],
      { reforms: [joint] },
      ["m/office", "n/head", "n/office"],
    ],
    [
      "business sections each by themselves, joint office or not",
      [{ body: "n", section: "audit" }],
      { reforms: [joint] },
      ["n/audit"],
    ],
    [
      "the same section of the body that took theirs over",
      [{ body: "old", section: "audit" }],
      into("n"),
      ["n/audit"],
    ],
    [
      "nothing, where that body does not know the section",
      [{ body: "old", section: "audit" }],
      into("m"),
      [],
    ],
    ["what they lead after the reform", [{ body: "old", leader: true }], into("n"), ["n/audit", "n/head"]],
    [
      "nothing, where the body is abolished",
      [{ body: "gone", leader: true }],
      { reforms: [{ kind: "abolish", body: "gone" }] },
      [],
    ],
    [
      "all of what several of them do",
      [
        { body: "n", section: "audit" },
        { body: "m", section: "comprehensive" },
      ],
      {},
      ["m/office", "n/audit"],
    ],
    ["nothing by itself: a listed one", [{ person: "p" }], {}, []],
  ])("%s", (_, relatives, more, posts) => expect(barred(relatives, more)).toEqual(posts));
});

describe("two places conflict", () => {
  const place = (changes: Partial<Place>): Place => ({
    body: 0,
    group: 0,
    rank: -1,
    isWatched: false,
    isSeat: false,
    ...changes,
  });
  const elsewhere = { group: 1 };
  it.each<readonly [string, Place, Place, boolean]>([
    ["one section", place({}), place({}), true],
    ["two sections", place({}), place(elsewhere), false],
    ["no known sections", place({ group: -1 }), place({ group: -1 }), false],
    ["one joint office of two bodies", place({}), place({ body: 1 }), true],
    ["a leader and watched work", place({ rank: 0 }), place({ ...elsewhere, isWatched: true }), true],
    [
      "a leader and watched work of another body",
      place({ rank: 0 }),
      place({ body: 1, group: 1, isWatched: true }),
      false,
    ],
    ["a leader and other work", place({ rank: 0 }), place(elsewhere), false],
    ["leaders of one body, one above the other", place({ rank: 0 }), place({ ...elsewhere, rank: 1 }), true],
    ["leaders of one rank", place({ rank: 0 }), place({ ...elsewhere, rank: 0 }), false],
    ["leaders of two bodies", place({ rank: 0 }), place({ body: 1, group: 1, rank: 1 }), false],
    ["a post and an own seat", place({}), place({ isSeat: true }), true],
    ["two own seats", place({ isSeat: true }), place({ isSeat: true }), false],
  ])("%s", (_, a, b, conflict) => {
    expect(areInConflict(a, b)).toBe(conflict);
    expect(areInConflict(b, a)).toBe(conflict);
  });
});

it("what one of two says counts for both, once, the smaller id first", () => {
  const { relatives } = establishFacts(
    scenarioOf({
      bodies: [department("n", 9, 3)],
      people: [
        person("b", "n", [], { relatives: [{ person: "a" }] }),
        person("a", "n", [], { relatives: [{ person: "b" }] }),
        person("c", "n", [], { relatives: [{ person: "b" }] }),
      ],
    }),
  );
  expect(relatives.pairs).toEqual([
    [1, 0],
    [0, 2],
  ]);
  expect(relatives.of.get(0)).toEqual([1, 2]);
});
