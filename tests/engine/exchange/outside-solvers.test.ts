import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { formulate, planFromSolution, reassign, toLp, toMps } from "../../../src/index";
import type { Scenario } from "../../../src/model/types";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

const folder = mkdtempSync(join(tmpdir(), "bianzhi-exchange-"));
afterAll(() => rmSync(folder, { recursive: true }));

const isInstalled = (program: string): boolean => {
  try {
    execFileSync("which", [program], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
};

/** Twelve people of an abolished department, a volunteer, two bodies, a cap, a ceiling: every rule but the office binds. */
const scenario: Scenario = scenarioWith({
  jurisdictions: [{ id: "city", total: { administrative: 38 }, ceiling: { administrative: 33 } }],
  bodies: [
    department("old", { quota: { administrative: 12 }, staff: { administrative: 12 } }),
    department("on", { quota: { administrative: 26 }, staff: { administrative: 24 } }),
    department("new"),
  ],
  reforms: [
    { kind: "abolish", body: "old" },
    { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 20 } } },
  ],
  posts: [
    post("a", "new", { demand: "new-body", openings: { min: 2, max: 4 } }),
    post("b", "new", { demand: "new-body", openings: { max: 9 } }),
    post("c", "on", { openings: { min: 1, max: 3 } }),
  ],
  people: [
    ...Array.from({ length: 12 }, (_, k) =>
      person(`p${k}`, "old", [["a", "b"], ["b", "c"], ["a"], ["c", "a"]][k % 4], {
        acceptsAdjustment: k % 3 === 0,
      }),
    ),
    person("q", "on", ["a", "b"]),
  ],
});

type Values = [string, number][];

/** MPS through CBC. */
function solveWithCbc(fixed: readonly number[]): Values {
  const file = join(folder, "program.mps");
  const answer = join(folder, "cbc.txt");
  writeFileSync(file, toMps(scenario, { fixed }));
  execFileSync("cbc", [file, "solve", "printingOptions", "all", "solution", answer], { stdio: "pipe" });
  const [status, ...lines] = readFileSync(answer, "utf8").trim().split("\n");
  expect(status).toMatch(/^Optimal/);
  return lines.flatMap((line): Values => {
    const [, name, value] = line
      .trim()
      .split(/\s+/)
      .slice(line.includes("**") ? 1 : 0);
    return /^[xe]\d+$/.test(name) ? [[name, Number(value)]] : [];
  });
}

/** CPLEX LP through GLPK, which numbers columns in the order in which they first stand. */
function solveWithGlpk(fixed: readonly number[]): Values {
  const file = join(folder, "program.lp");
  const answer = join(folder, "glpk.txt");
  writeFileSync(file, toLp(scenario, { fixed }));
  execFileSync("glpsol", ["--lp", file, "-o", answer], { stdio: "pipe" });
  const text = readFileSync(answer, "utf8");
  expect(text).toMatch(/Status:\s+INTEGER OPTIMAL/);
  const columns = text.slice(text.indexOf("Column name"));
  return [...columns.matchAll(/^\s*\d+ ([xe]\d+)\s+\*?\s+(\S+)/gm)].map(([, name, value]) => [
    name,
    Number(value),
  ]);
}

/** Every level in order, each fixed at the value that the solver reached. */
function goalByGoal(solve: (fixed: readonly number[]) => Values): Values {
  const { levels } = formulate(scenario);
  const fixed: number[] = [];
  let values: Values = [];
  for (let level = 0; level < levels.length; level++) {
    values = solve(fixed);
    fixed.push(objectiveValue(level, values));
  }
  return values;
}

/** The objective row of the MPS text, summed over the values. */
function objectiveValue(level: number, values: Values): number {
  const value = new Map(values);
  const terms = toMps(scenario).matchAll(new RegExp(`^ +(\\S+) +goal${level} +(\\S+)$`, "gm"));
  return [...terms].reduce(
    (sum, [, name, coefficient]) => sum + Math.round(value.get(name) ?? 0) * Number(coefficient),
    0,
  );
}

describe("outside solvers", () => {
  for (const [program, solve] of [
    ["cbc", solveWithCbc],
    ["glpsol", solveWithGlpk],
  ] as const) {
    const installed = isInstalled(program);
    if (!installed)
      process.stderr.write(`SKIPPED: ${program} is not installed (Debian: coinor-cbc, glpk-utils)\n`);

    test.runIf(installed)(
      `${program}: written, solved goal by goal, read back: the same plan, proved`,
      () => {
        const ours = reassign(scenario);
        const theirs = planFromSolution(scenario, goalByGoal(solve));
        expect(ours.status).toBe("optimal");
        expect(theirs.status).toBe("optimal");
        if (!("plan" in ours) || !("plan" in theirs)) return;
        expect({ ...theirs.plan, engine: "" }).toEqual({ ...ours.plan, engine: "" });
        expect(ours.plan.waiting.length).toBeGreaterThan(0);
      },
    );
  }

  test("an answer that is not the best is rejected, with the level", () => {
    const { start, cell, people, affected } = formulate(scenario);
    const waiting: Values = [];
    for (let i = 0; i < people; i++) {
      const last = affected[i] === 1 ? start[i + 1] - 1 : start[i];
      expect(affected[i] === 1 ? cell[last] : 0).toBe(affected[i] === 1 ? -1 : 0);
      waiting.push([`x${last}`, 1]);
    }
    const read = planFromSolution(scenario, waiting);
    expect(read.status).toBe("rejected");
  });

  test("values that cannot be read are all named", () => {
    const read = planFromSolution(scenario, [
      ["x0", 0.5],
      ["y1", 1],
      ["x1", 1],
      ["x1", 1],
    ]);
    expect(read).toMatchObject({ status: "rejected" });
    if (read.status !== "rejected") return;
    expect(read.findings).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^column x0 \(person ".+" .+\) is 0.5, not whole$/),
        'unknown column "y1"',
        expect.stringMatching(/^column x1 .*stands twice$/),
        expect.stringMatching(/^person ".+" has no choice: none of x\d+ … x\d+ is 1$/),
      ]),
    );
  });

  test("more fixed levels than there are is a mistake that says so", () => {
    expect(() => toMps(scenario, { fixed: new Array(99).fill(0) })).toThrow(RangeError);
    expect(() => toLp(scenario, { fixed: [0.5] })).toThrow(RangeError);
  });
});
