import { describe, expect, it } from "vitest";
import { importCycles } from "./cycles";
import { readFiles } from "./files";

describe("imports between files", () => {
  it.each(["src", "tests", "examples", "bench"])("run in no circle in %s", (folder) => {
    expect(importCycles(readFiles(folder, [".ts"]))).toEqual([]);
  });

  it("are followed to a circle of types", () => {
    const files = new Map([
      ["src/a.ts", 'import type { B } from "./b";'],
      ["src/b.ts", 'export type { C } from "./c";'],
      ["src/c.ts", 'import { a } from "./a";'],
    ]);
    expect(importCycles(files)).toEqual([["src/a.ts", "src/b.ts", "src/c.ts", "src/a.ts"]]);
  });

  it("may meet again without a circle", () => {
    const files = new Map([
      ["src/a.ts", 'import "./b"; import "./c";'],
      ["src/b.ts", 'import "./d";'],
      ["src/c.ts", 'import "./d";'],
      ["src/d.ts", ""],
    ]);
    expect(importCycles(files)).toEqual([]);
  });
});
