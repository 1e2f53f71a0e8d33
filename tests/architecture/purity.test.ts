import { describe, expect, it } from "vitest";
import { readFiles } from "./files";
import { clockFile, purityProblems, turnFile } from "./purity";

describe("src", () => {
  it("looks at no clock, draws no chance, touches nothing around it", () => {
    expect(purityProblems(readFiles("src", [".ts"]))).toEqual([]);
  });

  it.each([
    ["const t = Date.now();", "Date"],
    ["const t = new Date();", "Date"],
    ["const t = performance.now();", "performance"],
    ["const r = Math.random();", "random"],
    ['const r = Math["random"]();', "Math"],
    ["const { random } = Math;", "Math"],
    ["console.log(1);", "console"],
    ["if (process.env.X) throw 1;", "process"],
    ['const fs = require("fs");', "require"],
    ["const g = globalThis;", "globalThis"],
    ["ids.sort((a, b) => a.localeCompare(b));", "localeCompare"],
    ["setTimeout(run, 1);", "setTimeout"],
    ["document.write(1);", "document"],
  ])("would not pass with %s", (text, name) => {
    expect(purityProblems(new Map([["src/plan/a.ts", text]]))).toEqual([`src/plan/a.ts:1: ${name}`]);
  });

  it.each([
    "interface A { readonly date?: string; readonly process: string }",
    "const a = scenario.document;",
    "const read = (document: unknown) => parse(document);",
    "const a = { document: 1, process: 2 };",
    "// Date.now() would be wrong here",
  ])("may say %s", (text) => {
    expect(purityProblems(new Map([["src/plan/a.ts", text]]))).toEqual([]);
  });

  it("has one file with a clock, and chance not even there", () => {
    const text = "const t = Date.now() + Math.random();";
    expect(purityProblems(new Map([[clockFile, text]]))).toEqual([`${clockFile}:1: random`]);
  });

  it("has one file that waits for its turn, and no clock there", () => {
    const text = "setTimeout(run, Date.now());";
    expect(purityProblems(new Map([[turnFile, text]]))).toEqual([`${turnFile}:1: Date`]);
  });
});
