import { describe, expect, it } from "vitest";
import { readFiles } from "./files";
import { outsideProblems } from "./self-contained";

const up = "..";

describe("the repository", () => {
  it("refers to nothing outside itself", () => {
    expect(outsideProblems(readFiles(".", [".ts", ".json", ".md", ".mjs", ".yml", ".ci/run"]))).toEqual([]);
  });

  it.each([
    ["src/a.ts", `import { x } from "${up}/${up}/other/x";`],
    ["README.md", `See [the notes](${up}/notes.md).`],
    ["tests/a.test.ts", `readFileSync("/${"work"}/file.json")`],
    ["docs/a.md", `Open /${"home"}/someone/plan.json`],
  ])("would notice %s", (path, text) => {
    expect(outsideProblems(new Map([[path, text]]))).not.toEqual([]);
  });

  it.each([
    ["tests/a/b.test.ts", `import { x } from "${up}/${up}/src/x";`],
    ["README.md", "https://example.org/work/a"],
    ["examples/a.md", `[source](${up}/src/index.ts)`],
  ])("may say what %s says", (path, text) => {
    expect(outsideProblems(new Map([[path, text]]))).toEqual([]);
  });
});
