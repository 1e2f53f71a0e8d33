import { describe, expect, test } from "vitest";
import { formulate } from "../../src/formulation/formulate";
import type { Level } from "../../src/formulation/types";
import { modelOf } from "../../src/model/model-of";
import type { Policy } from "../../src/model/types";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

function levelsOf(policy: Policy): readonly Level[] {
  const scenario = scenarioWith({
    bodies: [
      department("old", { quota: { administrative: 9 }, staff: { administrative: 2 } }),
      department("new"),
    ],
    reforms: [
      { kind: "cut", body: "old", by: { administrative: 3 } },
      { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 3 } } },
    ],
    posts: [
      post("a", "new", { demand: "new-body", openings: { min: 1, max: 2 } }),
      post("u", "old", { openings: { min: 1, max: 2 } }),
    ],
    people: [person("p", "old", ["a"], { preferences: [{ post: "a", rank: 3 }] })],
    policy,
  });
  return formulate(modelOf(scenario)).levels;
}

const shape = (levels: readonly Level[]) => levels.map(({ goal, sense }) => `${sense} ${goal}`);

describe("goals become levels", () => {
  test("default: minimums, place, preferences, and fewest grants always last", () => {
    expect(shape(levelsOf({}))).toEqual([
      ...Array(3).fill("least minimums"),
      "least place",
      ...Array(6).fill("most preferences"),
      "least fewest-grants",
    ]);
  });

  test("no goals leave fewest grants alone", () => {
    expect(shape(levelsOf({ goals: [] }))).toEqual(["least fewest-grants"]);
  });

  test("rank-maximal: affected people by rank, then volunteers; ranks as written, then L+1 and L+2", () => {
    const levels = levelsOf({ goals: ["preferences"] });
    expect(levels.slice(0, 6).map(({ terms }) => terms)).toEqual(
      (["affected", "volunteers"] as const).flatMap((people) =>
        [0, 1, 2].map((rank) => [{ on: "rank", people, rank, coefficient: 1 }]),
      ),
    );
  });

  test("generous: fewest at the worst rank first", () => {
    const levels = levelsOf({ goals: ["preferences"], preferences: "generous", pooledPreferences: true });
    expect(shape(levels)).toEqual([...Array(3).fill("least preferences"), "least fewest-grants"]);
    expect(levels.slice(0, 3).map(({ terms }) => terms)).toEqual(
      [2, 1, 0].map((rank) => [{ on: "rank", people: "all", rank, coefficient: 1 }]),
    );
  });

  test("total-rank: the ranks themselves are the coefficients, gaps kept", () => {
    const levels = levelsOf({ goals: ["preferences"], preferences: "total-rank", pooledPreferences: true });
    expect(levels[0].terms).toEqual(
      [3, 4, 5].map((coefficient, rank) => ({ on: "rank", people: "all", rank, coefficient })),
    );
  });

  test("minimums: shortages of new bodies and coordinating offices, then urgent, then retained", () => {
    const sizes = levelsOf({ goals: ["minimums"] })
      .slice(0, 3)
      .map(({ terms }) => terms.map((term) => (term.on === "extras" ? term.extras.length : -1)));
    expect(sizes).toEqual([[1], [1], [0]]);
  });

  test("fill and recover: most", () => {
    expect(shape(levelsOf({ goals: ["recover", "fill:urgent"] }))).toEqual([
      "most recover",
      "most fill:urgent",
      "least fewest-grants",
    ]);
  });
});
