import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIds } from "../../../src/kernel/order";
import { rosterOf } from "../../../src/model/names/roster";

const entries = (ids: readonly string[]) => ids.map((id) => ({ id }));

describe("a roster", () => {
  it("is sorted by code point and knows where each entry stood", () => {
    const roster = rosterOf(entries(["b", "😀", "a", "ﬁ"]));
    expect(roster.entries.map((entry) => entry.id)).toEqual(["a", "b", "ﬁ", "😀"]);
    expect([...roster.positions]).toEqual([2, 0, 3, 1]);
  });

  it("keeps the first of entries that share an id", () => {
    const list = [
      { id: "a", n: 1 },
      { id: "b", n: 2 },
      { id: "a", n: 3 },
    ];
    const roster = rosterOf(list);
    expect(roster.entries).toEqual([list[0], list[1]]);
    expect(roster.hasRepeats).toBe(true);
    expect(rosterOf(list.slice(0, 2)).hasRepeats).toBe(false);
  });

  it("takes names of object members for names like any other", () => {
    const roster = rosterOf(entries(["toString", "__proto__", "constructor"]));
    expect(["__proto__", "constructor", "toString", "valueOf"].map(roster.indexOf)).toEqual([0, 1, 2, -1]);
  });

  it("agrees with the order of ids whatever their letters", () => {
    const ids = fc.uniqueArray(fc.string({ unit: "binary", minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(ids, (list) => {
        const roster = rosterOf(entries(list));
        expect(roster.entries.map((entry) => entry.id)).toEqual([...list].sort(compareIds));
        for (const id of list) expect(roster.entries[roster.indexOf(id)].id).toBe(id);
      }),
    );
  });
});
