import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { repository } from "../architecture/files";
import { run } from "./run";

const readme = readFileSync(join(repository, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
  language,
  text: text as string,
}));
const programs = blocks.filter(({ language }) => language === "ts");

describe("README", () => {
  it("shows the smallest example as it stands in examples/minimal.ts", () => {
    const minimal = readFileSync(join(repository, "examples/minimal.ts"), "utf8");
    expect(programs.map(({ text }) => text)).toContain(minimal.replace('"../src/index"', '"bianzhi"'));
  });

  it.each(programs.map(({ text }, k) => [k + 1, text] as const))(
    "program %i prints what is said",
    (_, text) => {
      const folder = mkdtempSync(join(tmpdir(), "bianzhi-readme-"));
      const file = join(folder, "program.mts");
      const source = pathToFileURL(join(repository, "src/index.ts")).href;
      writeFileSync(file, text.replace(/"bianzhi"/g, JSON.stringify(source)));
      const printed = run(file, 60_000);
      rmSync(folder, { recursive: true });
      const said = blocks.slice(blocks.findIndex((block) => block.text === text) + 1)[0];
      expect(said).toEqual({ language: "text", text: printed });
    },
  );

  it("names only scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const pages = readme + readFileSync(join(repository, "CONTRIBUTING.md"), "utf8");
    const named = [...pages.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string);
    expect(named.length).toBeGreaterThan(5);
    expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it("links to files that exist", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path as string);
    expect(links.length).toBeGreaterThan(2);
    for (const path of links) expect(readFileSync(join(repository, path), "utf8")).not.toBe("");
  });
});
