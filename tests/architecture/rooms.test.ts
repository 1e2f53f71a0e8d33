import { describe, expect, it } from "vitest";
import { readFiles } from "./files";
import { roomProblems } from "./rooms";

const src = readFiles("src", [".ts"]);

describe("the rooms of src", () => {
  it("stand in their order, each importing only rooms above it", () => {
    expect(roomProblems(src)).toEqual([]);
  });

  const kernel = ["src/kernel/ids.ts", "export const a = 1;"] as const;

  it.each<[string, string, string, string | undefined]>([
    ["a room above", "src/model/a.ts", 'import { a } from "../kernel/ids";', undefined],
    ["its own room", "src/kernel/b.ts", 'import { a } from "./ids";', undefined],
    ["a room below", "src/kernel/b.ts", 'import { x } from "../plan/x";', "kernel stands above plan"],
    [
      "a type of a room below",
      "src/model/a.ts",
      'import type { X } from "../plan/x";',
      "model stands above plan",
    ],
    ["a type written in place", "src/model/a.ts", 'let a: import("../plan/x").X;', "model stands above plan"],
    ["a dynamic import", "src/model/a.ts", 'const a = import("../plan/x");', "model stands above plan"],
    [
      "verify, the engine",
      "src/verify/a.ts",
      'import type { E } from "../engine/e";',
      "verify never imports engine",
    ],
    ["verify, a type of plan", "src/verify/a.ts", 'import type { X } from "../plan/x";', undefined],
    [
      "verify, code of plan",
      "src/verify/a.ts",
      'import { x } from "../plan/x";',
      "verify takes only types of plan",
    ],
    [
      "verify, half a type",
      "src/verify/a.ts",
      'import { type X, x } from "../plan/x";',
      "only types of plan",
    ],
    [
      "engine, the model",
      "src/engine/a.ts",
      'import type { M } from "../model/m";',
      "engine never imports model",
    ],
    ["zod in schema", "src/schema/a.ts", 'import * as z from "zod";', undefined],
    ["zod in model", "src/model/a.ts", 'import type * as z from "zod";', "only in schema"],
    ["immer in engine", "src/engine/a.ts", 'import { produce } from "immer";', "only in model, consult"],
    ["fast-check in testing", "src/testing/a.ts", 'import fc from "fast-check";', undefined],
    ["fast-check in plan", "src/plan/a.ts", 'import fc from "fast-check";', "only in testing"],
    ["a built-in of Node", "src/plan/a.ts", 'import { readFileSync } from "node:fs";', "not a package"],
    ["a package with an odd name", "src/plan/a.ts", 'import x from "constructor";', "not a package"],
    ["nothing there", "src/plan/a.ts", 'import { x } from "./nothing";', "leads to no file"],
    ["the examples", "src/plan/a.ts", 'import { x } from "../../examples/table";', "leads to no file"],
    ["a barrel", "src/plan/a.ts", 'export { x } from "./x";', "re-export outside the entries"],
    ["the entry", "src/index.ts", 'export { x } from "./plan/x";', undefined],
    ["no room", "src/helpers/a.ts", "", "stands in no room"],
  ])("judge %s", (_, path, text, problem) => {
    const files = new Map<string, string>([
      kernel,
      ["src/plan/x.ts", ""],
      ["src/engine/e.ts", ""],
      ["src/model/m.ts", ""],
      [path, text],
    ]);
    const found = roomProblems(files);
    if (problem === undefined) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringContaining(problem)]);
  });

  it("keep a solver to one file", () => {
    const use = 'import solver from "javascript-lp-solver";';
    const one = new Map([["src/engine/a.ts", use]]);
    expect(roomProblems(one)).toEqual([]);
    const two = new Map([...one, ["src/engine/b.ts", use] as const]);
    expect(roomProblems(two)).toEqual(["javascript-lp-solver: imported by src/engine/a.ts, src/engine/b.ts"]);
  });
});
