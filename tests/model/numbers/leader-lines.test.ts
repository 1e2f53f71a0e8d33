import { describe, expect, it } from "vitest";
import type { Reform } from "../../../src/model/types";
import { department, person, post } from "../../fixtures/scenario-with";
import { derived, leadersOf, problems } from "../derived";

const ranks = [{ id: "head" }, { id: "deputy" }];
const leaders = (head: number, deputy: number, missing = 0) => ({
  head: { approved: head, present: Math.max(0, head - missing) },
  deputy: { approved: deputy, present: deputy },
});
const staffed = { quota: { administrative: 20 }, staff: { administrative: 20 } };
const bodies = [
  department("a", { ...staffed, leaders: leaders(2, 3) }),
  department("b", { ...staffed, leaders: leaders(1, 4, 1) }),
  department("c", { ...staffed, leaders: leaders(1, 1) }),
  department("m"),
  department("n"),
];
const merge: Reform = { kind: "merge", from: ["a", "b"], into: "m", quota: { administrative: 40 } };
const establish: Reform = { kind: "establish", body: "n", quota: {}, leaders: { head: 1 } };
const absorb: Reform = { kind: "reorganize", body: "c", from: ["a"], quota: { administrative: 40 } };

/** Movements in words. */
function moved(model: ReturnType<typeof derived>): string[] {
  const name = (account: (typeof model.leaderMovements)[number]["from"]) =>
    account.account === "body" ? model.bodies[account.body].id : "unassigned";
  return model.leaderMovements.map(
    ({ from, to, rank, count }) => `${name(from)} → ${name(to)}: ${count} ${model.ranks[rank]}`,
  );
}

describe("leader positions", () => {
  it("of a merger are those of its parts where none are written", () => {
    const model = derived({ ranks, bodies, reforms: [merge] });
    expect(leadersOf(model, "m", "head")).toMatchObject({ before: 0, after: 3, unlisted: 2, positions: 1 });
    expect(leadersOf(model, "m", "deputy")).toMatchObject({ after: 7, unlisted: 7, positions: 0 });
    expect(leadersOf(model, "a", "head")).toMatchObject({
      before: 2,
      presentBefore: 2,
      after: 0,
      unlisted: 0,
    });
    expect(moved(model)).toEqual(["a → m: 2 head", "a → m: 3 deputy", "b → m: 1 head", "b → m: 4 deputy"]);
  });

  it("that are written leave out no rank: what is not written is 0", () => {
    const model = derived({ ranks, bodies, reforms: [{ ...merge, leaders: { head: 2 } }, establish] });
    expect(leadersOf(model, "m", "head").after).toBe(2);
    expect(leadersOf(model, "m", "deputy").after).toBe(0);
    expect(leadersOf(model, "n", "head")).toMatchObject({ after: 1, positions: 1 });
    expect(moved(model).slice(4)).toEqual([
      "m → unassigned: 1 head",
      "m → unassigned: 7 deputy",
      "unassigned → n: 1 head",
    ]);
  });

  it("of a reorganized body are its own; those of what it absorbs are unassigned", () => {
    const model = derived({ ranks, bodies, reforms: [absorb] });
    expect(leadersOf(model, "c", "head")).toMatchObject({ after: 1, unlisted: 3, positions: 0 });
    expect(moved(model)).toEqual(["a → unassigned: 2 head", "a → unassigned: 3 deputy"]);
  });

  it("of a merged body that is absorbed at once go all the way", () => {
    const onward: Reform = { kind: "reorganize", body: "c", from: ["m"], quota: { administrative: 60 } };
    const model = derived({ ranks, bodies, reforms: [merge, onward] });
    expect(leadersOf(model, "c", "head").after).toBe(1);
    expect(moved(model).slice(4)).toEqual(["m → unassigned: 3 head", "m → unassigned: 7 deputy"]);
  });

  it("are never fewer than the listed leaders who stay", () => {
    const people = [
      person("i", "c", [], { leaderRank: "head" }),
      person("j", "c", [], { leaderRank: "deputy" }),
    ];
    const fewer = [{ kind: "reorganize", body: "c", quota: { administrative: 20 }, leaders: {} } as const];
    const model = derived({ ranks, bodies, people, reforms: fewer });
    expect(leadersOf(model, "c", "head")).toMatchObject({
      after: 0,
      unlisted: 0,
      volunteers: 1,
      positions: 1,
    });
  });

  it("have a line where a post needs one", () => {
    const model = derived({ ranks, bodies, posts: [post("p", "n", { leaderRank: "deputy" })] });
    expect(leadersOf(model, "n", "deputy")).toMatchObject({ before: 0, after: 0, positions: 0 });
  });

  it("never rise in a jurisdiction", () => {
    const gone: Reform = {
      kind: "reorganize",
      body: "c",
      quota: { administrative: 20 },
      leaders: { head: 0, deputy: 1 },
    };
    expect(problems({ ranks, bodies, reforms: [establish, gone] })).toEqual([]);
    expect(problems({ ranks, bodies, reforms: [establish] })).toEqual([
      "jurisdictions[0]: leaders-above-total [city] (rank=head, found=5, expected=4)",
    ]);
  });
});
