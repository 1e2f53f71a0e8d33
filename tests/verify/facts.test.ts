import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/model/types";
import { establishFacts } from "../../src/verify/facts";
import { leaders } from "./cases/rows";
import { ceiling, transfers } from "./cases/totals";
import { department, person, post, scenarioOf } from "./cases/write";

/** The administrative numbers of every body that has any: settled, unlisted, room, smallest and largest grant. */
function linesOf(scenario: Scenario): Record<string, readonly number[]> {
  const { at, lines } = establishFacts(scenario);
  const numbers = scenario.bodies.map(({ id }, b) => {
    const line = b * at.types.length;
    const { settled, unlisted, room, grantMin, grantMax } = lines;
    return [id, [settled, unlisted, room, grantMin, grantMax].map((list) => list[line])] as const;
  });
  return Object.fromEntries(numbers.filter(([, list]) => list.some((number) => number !== 0)));
}

describe("what the reforms do to quota and staff", () => {
  it("transfers move quota, unlisted staff and listed people, inside a level and across", () => {
    expect(linesOf(transfers.scenario)).toEqual({
      branch: [0, 2, -2, 5, 5],
      from: [7, 0, 7, 0, 0],
      to: [6, 6, 0, 0, 0],
    });
  });

  it("a reorganization above its base is granted the difference, one below it frees the rest", () => {
    const scenario = scenarioOf({
      bodies: [department("a", 4, 1), department("more", 5, 2), department("less", 9, 3)],
      reforms: [
        { kind: "reorganize", body: "more", from: ["a"], quota: { administrative: { min: 12, max: 14 } } },
        { kind: "reorganize", body: "less", quota: { administrative: { min: 6, max: 8 } } },
      ],
    });
    expect(linesOf(scenario)).toEqual({ more: [9, 3, 6, 3, 5], less: [6, 3, 3, 0, 2] });
    expect([...establishFacts(scenario).pools.freed]).toEqual([3, 0, 0, 0, 0]);
  });

  it("a cut body keeps what is left, and what is cut is freed", () => {
    expect(linesOf(ceiling.scenario)).toEqual({
      e: [0, 0, 0, 1, 6],
      f: [2, 0, 2, 0, 0],
      old: [13, 0, 13, 0, 0],
    });
  });

  it("unlisted staff of a hosted office count in its host", () => {
    const scenario = scenarioOf({
      bodies: [department("h", 9, 4), department("office", 0, 3, { category: "coordinating-office" })],
      reforms: [{ kind: "host", office: "office", host: "h" }],
      people: [person("o1", "office", []), person("h1", "h", [])],
    });
    expect(linesOf(scenario)).toEqual({ h: [9, 5, 4, 0, 0] });
  });

  it("a smallest grant is raised to what the volunteers need", () => {
    const scenario = scenarioOf({
      bodies: [department("a", 2, 2), department("r", 2, 5)],
      reforms: [
        { kind: "reorganize", body: "r", from: ["a"], quota: { administrative: { min: 3, max: 9 } } },
      ],
      people: [person("r1", "r", []), person("r2", "r", [])],
    });
    expect(linesOf(scenario)).toEqual({ r: [3, 5, -2, 4, 6] });
  });

  it("an approval that no transfer names moves its whole number", () => {
    const jurisdictions = [{ id: "city" }, { id: "county" }];
    const approval = { id: "x", document: "d", to: "city", quotaType: "administrative", count: 3 };
    const { pools } = establishFacts({
      ...transfers.scenario,
      jurisdictions,
      approvals: [...(transfers.scenario.approvals ?? []), { ...approval, from: "county" }],
    });
    expect([pools.approvedIn[0], pools.approvedOut[0]]).toEqual([8, 0]);
    expect([pools.approvedIn[5], pools.approvedOut[5]]).toEqual([0, 8]);
  });
});

describe("what the reforms do to leader positions", () => {
  const positionsOf = (scenario: Scenario): number[] => [...establishFacts(scenario).positions];

  it("what is written, less those present whom nobody lists", () => {
    expect(positionsOf(leaders.scenario)).toEqual([0, 0, 0, 0, 1, 1, 2, 0]);
  });

  it("a merger without numbers gets its parts' sum, an establishment none, others keep theirs", () => {
    const { reforms, ...rest } = leaders.scenario;
    const merged = reforms.map((reform) =>
      reform.kind === "merge"
        ? { kind: reform.kind, from: reform.from, into: reform.into, quota: reform.quota }
        : reform,
    );
    expect(positionsOf({ ...rest, reforms: merged })).toEqual([0, 0, 0, 0, 2, 1, 2, 0]);
    const founded: Scenario = { ...rest, reforms: [{ kind: "establish", body: "m", quota: {} }] };
    expect(positionsOf(founded)).toEqual([1, 1, 1, 0, 0, 0, 2, 0]);
  });

  it("never fewer than the volunteers who lead there", () => {
    const scenario = scenarioOf({
      ranks: [{ id: "head" }],
      bodies: [department("r", 5, 3, { leaders: { head: { approved: 3, present: 3 } } })],
      reforms: [{ kind: "reorganize", body: "r", quota: { administrative: 5 }, leaders: { head: 1 } }],
      posts: [post("r/a", "r", "urgent", { max: 1 })],
      people: [person("r1", "r", [], { leaderRank: "head" }), person("r2", "r", [], { leaderRank: "head" })],
    });
    expect(positionsOf(scenario)).toEqual([2]);
  });
});
