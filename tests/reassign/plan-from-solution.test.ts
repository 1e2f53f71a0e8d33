import { describe, expect, test } from "vitest";
import { formulate, planFromSolution, reassign, type Scenario, type SolutionResult } from "../../src/index";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

/** Columns: p takes x0 (post a), x1 (post b), x2 (waits); q stays in x3 or takes x4 (post a). e0: the grant. */
const scenario: Scenario = scenarioWith({
  bodies: [
    department("old", { quota: { administrative: 1 }, staff: { administrative: 1 } }),
    department("own", { quota: { administrative: 1 }, staff: { administrative: 1 } }),
    department("new"),
  ],
  reforms: [
    { kind: "abolish", body: "old" },
    { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 1 } } },
  ],
  posts: [post("a", "new"), post("b", "new", { openings: { min: 1, max: 1 } })],
  people: [person("p", "old", ["a", "b"]), person("q", "own", ["a"])],
});

const right: [string, number][] = [
  ["x1", 1],
  ["x3", 1],
  ["e0", 1],
  ["e3", 0],
];

function findingsOf(values: unknown): readonly string[] {
  const result: SolutionResult = planFromSolution(scenario, values as never);
  if (result.status !== "rejected") throw new Error(result.status);
  return result.findings;
}

describe("what is taken", () => {
  test("the columns are those that the cases below count on", () => {
    const { extras, cell } = formulate(scenario);
    expect(Array.from(cell)).toEqual([0, 1, -1, 2, 0]);
    expect(extras.map(({ kind }) => kind)).toEqual(["grant", "shortage", "recovered", "reserve"]);
  });

  test.each([
    ["a list", right],
    ["a Map", new Map(right)],
    ["what yields pairs", new Map(right).entries()],
    [
      "all columns, near whole numbers, and a zero below zero",
      [...right, ["x0", 1e-9], ["x2", -1e-9], ["e1", -0]],
    ],
  ])("%s", (_, values) => {
    const result = planFromSolution(scenario, values as typeof right);
    expect(result.status).toBe("optimal");
    const ours = reassign(scenario);
    if (!("plan" in result) || !("plan" in ours)) throw new Error("no plan");
    expect(JSON.stringify({ ...result.plan, engine: "" })).toBe(JSON.stringify({ ...ours.plan, engine: "" }));
  });
});

describe("values that are no list", () => {
  test.each([null, undefined, 5, "x0", { x0: 1 }])("%j", (values) => {
    expect(() => planFromSolution(scenario, values as never)).toThrow(TypeError);
    expect(() => planFromSolution(scenario, values as never)).toThrow(/a list or a Map .* Object\.entries/);
  });
});

describe("findings name people and posts", () => {
  test.each([
    ["a text", [["x0", "1"]], 'column x0 (person "p" in post "a") is "1", not a number'],
    ["NaN", [["x2", Number.NaN]], 'column x2 (person "p" waiting) is NaN, not whole'],
    [
      "without end",
      [["e0", Number.POSITIVE_INFINITY]],
      'column e0 (grant to body "new" of administrative) is Infinity, not whole',
    ],
    ["nothing", [["x3", null]], 'column x3 (person "q" in their own seat) is null, not a number'],
    ["two people's worth", [["x4", 2]], 'column x4 (person "q" in post "a") is 2, neither 0 nor 1'],
    ["no pair", [5], "entry 0 of the values is no pair of a column's name and a number"],
    [
      "an object",
      [{ name: "x0", value: 1 }],
      "entry 0 of the values is no pair of a column's name and a number",
    ],
    ["a column too many", [["x5", 0]], 'unknown column "x5"'],
    ["a column twice", [...right, ["e1", 0], ["e1", 0]], 'column e1 (shortage of post "b") stands twice'],
    ["two choices", [...right, ["x4", 1]], 'person "q" has two choices: x3, x4'],
    ["no choice", [["x3", 1]], 'person "p" has no choice: none of x0 … x2 is 1'],
  ])("%s", (_, values, finding) => {
    expect(findingsOf(values)).toContain(finding);
  });

  test("rows that are broken, and numbers out of bounds", () => {
    expect(
      findingsOf([
        ["x0", 1],
        ["x4", 1],
      ]),
    ).toContain("row post:a is 2, not at-most 1");
    expect(
      findingsOf([
        ["x1", 1],
        ["x3", 1],
        ["e0", 7],
        ["e3", 0],
      ]),
    ).toEqual(['grant to body "new" of administrative is 7, not a whole number from 0 to 1']);
    expect(findingsOf([...right.slice(0, 3), ["e3", 1]])).toEqual([
      "row pool:city/administrative is 2, not equal 1",
    ]);
  });

  test("an answer that is not the best, with the goal", () => {
    expect(
      findingsOf([
        ["x2", 1],
        ["x3", 1],
        ["e1", 1],
        ["e3", 1],
      ]),
    ).toEqual(["a better answer exists, at level 1 (minimums)"]);
  });
});

describe("tolerance", () => {
  test.each([Number.NaN, -1e-9, 0.5, Number.POSITIVE_INFINITY])("%s is out of range", (tolerance) => {
    expect(() => planFromSolution(scenario, right, tolerance)).toThrow(RangeError);
  });

  test.each(["0.1", null, {}])("%j is no number", (tolerance) => {
    expect(() => planFromSolution(scenario, right, tolerance as never)).toThrow(TypeError);
  });

  test("0 takes whole numbers only", () => {
    expect(planFromSolution(scenario, right, 0).status).toBe("optimal");
    expect(planFromSolution(scenario, [...right, ["x0", 1e-9]], 0).status).toBe("rejected");
  });
});
