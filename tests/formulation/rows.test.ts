import { describe, expect, test } from "vitest";
import { formulate } from "../../src/formulation/formulate";
import type { Row, Rule } from "../../src/formulation/types";
import { modelOf } from "../../src/model/model-of";
import type { Scenario } from "../../src/model/types";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

const scenario: Scenario = scenarioWith({
  jurisdictions: [
    { id: "city", total: { administrative: 45 }, ceiling: { administrative: 43 } },
    { id: "county", parent: "city", total: { administrative: 9 }, ceiling: { administrative: 8 } },
  ],
  ranks: [{ id: "head" }],
  bodies: [
    department("old", { quota: { administrative: 20 }, staff: { administrative: 15 } }),
    department("host", {
      quota: { administrative: 20 },
      staff: { administrative: 18 },
      leaders: { head: { approved: 2, present: 1 } },
    }),
    department("new"),
    { id: "office", jurisdiction: "city", category: "coordinating-office" },
    department("far", { jurisdiction: "county", quota: { administrative: 9 }, staff: { administrative: 8 } }),
  ],
  reforms: [
    { kind: "abolish", body: "old" },
    { kind: "transfer", from: "old", to: "host", mode: "people-only", staff: { administrative: 1 } },
    { kind: "establish", body: "new", quota: { administrative: { min: 1, max: 6 } } },
    { kind: "host", office: "office", host: "host", seats: { administrative: 3 } },
    { kind: "cut", body: "far", by: { administrative: 1 } },
  ],
  posts: [
    post("a", "new", { demand: "new-body", openings: { min: 2, max: 4 } }),
    post("b", "office", { demand: "coordinating-office", openings: { max: 5 } }),
    post("c", "host", { leaderRank: "head", openings: { max: 2 } }),
  ],
  people: [
    ...Array.from({ length: 14 }, (_, k) => person(`p${k}`, "old", ["a", "b"])),
    person("q", "host", ["a"], { leaderRank: "head" }),
  ],
});

function rowsOf(rule: Rule): Row[] {
  return formulate(modelOf(scenario)).rows.filter((row) => row.subject.rule === rule);
}

const cellA = 0;
const cellB = 1;
const cellC = 2;
const seatQ = 3;

describe("rows, one rule at a time", () => {
  test("post: no more people than openings", () => {
    expect(rowsOf("post").map(({ cells, sense, limit }) => [cells, sense, limit])).toEqual([
      [[cellA], "at-most", 4],
      [[cellB], "at-most", 5],
      [[cellC], "at-most", 2],
    ]);
  });

  test("minimum: people and shortage reach what the body cannot work without", () => {
    const program = formulate(modelOf(scenario));
    const [row, ...others] = rowsOf("minimum");
    expect(others).toEqual([]);
    expect([row.cells, row.sense, row.limit]).toEqual([[cellA], "at-least", 2]);
    expect(row.extras.map(({ extra, coefficient }) => [program.extras[extra], coefficient])).toEqual([
      [{ kind: "shortage", post: 0, lower: 0, upper: 2 }, 1],
    ]);
  });

  test("hard minimums leave no shortage", () => {
    const hard = formulate(modelOf({ ...scenario, policy: { hardMinimums: true } }));
    expect(hard.extras).toContainEqual({ kind: "shortage", post: 0, lower: 0, upper: 0 });
  });

  test("office: a cap inside the host's quota", () => {
    expect(rowsOf("office").map(({ cells, sense, limit }) => [cells, sense, limit])).toEqual([
      [[cellB], "at-most", 3],
    ]);
  });

  test("leaders: posts of the rank and own seats of its volunteers", () => {
    expect(rowsOf("leaders").map(({ cells, sense, limit }) => [cells, sense, limit])).toEqual([
      [[cellC, seatQ], "at-most", 2],
    ]);
  });

  test("body: staff within quota and grant; the office counts in its host", () => {
    const program = formulate(modelOf(scenario));
    const rows = rowsOf("body").map(({ cells, sense, limit, extras }) => ({
      cells,
      sense,
      limit,
      extras: extras.map(({ extra, coefficient }) => [program.extras[extra].kind, coefficient]),
    }));
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ cells: [cellA], sense: "at-most", limit: 0, extras: [["grant", -1]] });
    // 20 − (17 unlisted + 1 transferred) leaves 2 for the volunteer, the office and the leader's post
    expect(rows).toContainEqual({ cells: [cellB, cellC, seatQ], sense: "at-most", limit: 2, extras: [] });
  });

  test("pool: every unit is granted, recovered or kept", () => {
    const program = formulate(modelOf(scenario));
    const rows = rowsOf("pool").map(({ cells, sense, limit, extras }) => ({
      cells,
      sense,
      limit,
      extras: extras.map(({ extra, coefficient }) => [program.extras[extra].kind, coefficient]),
    }));
    // 20 freed by the abolished body and 5 that no body held
    expect(rows).toContainEqual({
      cells: [],
      sense: "equal",
      limit: 25,
      extras: [
        ["grant", 1],
        ["recovered", 1],
        ["reserve", 1],
      ],
    });
  });

  test("ceiling: each pool that has to give something, which holds the subtrees too", () => {
    const limits = rowsOf("ceiling").map(({ subject, sense, limit, extras }) => [
      subject.rule === "ceiling" && subject.scope,
      sense,
      limit,
      extras.length,
    ]);
    expect(limits).toEqual([
      ["own", "at-least", 2, 1],
      ["own", "at-least", 1, 1],
    ]);
  });

  test("ceiling: one row per pool with one term, however deep the levels are", () => {
    const depth = 300;
    const chain = scenarioWith({
      jurisdictions: Array.from({ length: depth }, (_, k) => ({
        id: `j${k}`,
        total: { administrative: 3 },
        ceiling: { administrative: 1 },
        ...(k === 0 ? {} : { parent: `j${k - 1}` }),
      })),
      bodies: [{ id: "b", jurisdiction: "j0", category: "department" }],
    });
    const { rows } = formulate(modelOf(chain));
    const ceilings = rows.filter(({ subject }) => subject.rule === "ceiling");
    expect(ceilings).toHaveLength(depth);
    expect(ceilings.every(({ extras, limit }) => extras.length === 1 && limit === 2)).toBe(true);
  });
});
