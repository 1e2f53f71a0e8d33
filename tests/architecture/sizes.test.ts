import { describe, expect, it } from "vitest";
import { readFiles } from "./files";
import { limits, sizeProblems } from "./sizes";

describe("files of src", () => {
  it("fit a screen, or nearly", () => {
    expect(sizeProblems(readFiles("src", [".ts"]))).toEqual([]);
  });

  const file = (lines: number): string => "x;\n".repeat(lines);

  it("are counted line by line", () => {
    const atLimit = new Map([
      ["a.ts", file(limits.lines)],
      ["b.ts", file(9)],
      ["c.ts", file(9)],
    ]);
    expect(sizeProblems(atLimit)).toEqual([]);
    const over = new Map([...atLimit, ["a.ts", file(limits.lines + 1)] as const]);
    expect(sizeProblems(over)).toEqual(["a.ts: 251 lines"]);
  });

  it("are mostly short", () => {
    const files = new Map([
      ["a.ts", file(9)],
      ["b.ts", file(100)],
      ["c.ts", file(120)],
    ]);
    expect(sizeProblems(files)).toEqual(["the median file has 100 lines"]);
  });
});
