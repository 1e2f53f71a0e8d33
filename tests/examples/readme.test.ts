import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { repository } from "../architecture/files";
import { type Page, programsOf, readPage } from "./readme";
import { run } from "./run";

const english = readPage("README.md");
const chinese = readPage("README.zh.md");
const contributing = readPage("CONTRIBUTING.md");
const pages = [english, chinese];
const read = (path: string): string => readFileSync(join(repository, path), "utf8");
const withoutComments = (text: string): string => text.replace(/ *\/\/ .*$/gm, "");
const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

describe.each(pages)("$name", (page) => {
  it("shows the smallest example as it stands in examples/minimal.ts", () => {
    const minimal = read("examples/minimal.ts").replace('"../src/index"', '"bianzhi"');
    expect(page.blocks).toContainEqual({ info: "ts", text: minimal });
  });

  it("has programs", () => {
    expect(programsOf(page).length).toBeGreaterThan(3);
  });

  it.each(programsOf(page))("prints what it says: $title", ({ program, printed }) => {
    const folder = mkdtempSync(join(tmpdir(), "bianzhi-readme-"));
    const file = join(folder, "program.mts");
    const source = (entry = "index"): string =>
      `from ${JSON.stringify(pathToFileURL(join(repository, `src/${entry}.ts`)).href)}`;
    writeFileSync(
      file,
      program.replace(/from "bianzhi(?:\/(\w+))?"/g, (_, entry) => source(entry)),
    );
    const output = run(file, 60_000, folder);
    rmSync(folder, { recursive: true });
    expect(output).toBe(printed);
  });

  it("quotes what npm run example prints", () => {
    const [quoted] = page.blocks.filter(({ info }) => info === "text");
    const printed = read("tests/examples/golden/baotou.txt").split("\n");
    const lines = quoted.text.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(printed).toContain(line);
  });

  it("quotes numbers that stand in bench/RESULTS.md", () => {
    const [, speed] = /^## (?:Speed|速度)\n([\s\S]*?)^(?:Size: |大小：)/m.exec(page.prose) ?? [];
    const numbers = [...(speed ?? "").matchAll(/[\d.,]+×|n\^[\d.]+|[\d.,]+ (?:s|ms|MB)\b/g)].map(
      ([all]) => all,
    );
    expect(numbers.length).toBeGreaterThan(6);
    const results = read("bench/RESULTS.md");
    expect(numbers.filter((number) => !results.includes(number.replace(/\.$/, "")))).toEqual([]);
  });
});

describe("README.md and README.zh.md", () => {
  it("have the same content", () => {
    const headings = ({ prose }: Page): string[] => [...prose.matchAll(/^#+/gm)].map(([level]) => level);
    expect(headings(chinese)).toEqual(headings(english));
    expect(count(chinese.prose, /^- /gm)).toBe(count(english.prose, /^- /gm));
    expect(count(chinese.prose, /^\| /gm)).toBe(count(english.prose, /^\| /gm));
    const links = ({ links, name }: Page): string[] =>
      links.filter((link) => !/^README/.test(link) && !/\.(zh|en)\.\w+$/.test(link) && link !== name);
    expect(links(chinese)).toEqual(links(english));
  });

  it("show the same code, comments apart", () => {
    const code = ({ blocks }: Page): string[] => blocks.map(({ info, text }) => info + withoutComments(text));
    expect(code(chinese)).toEqual(code(english));
  });

  it("name the same functions", () => {
    const names = ({ prose }: Page): string[] => [
      ...new Set([...prose.matchAll(/`([a-z]\w+)\(?/g)].map(([, name]) => name as string)),
    ];
    expect(names(chinese).sort()).toEqual(names(english).sort());
  });
});

describe("every page", () => {
  it("names only scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const text = [...pages, contributing].map((page) => page.text).join("\n");
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string);
    expect(named.length).toBeGreaterThan(5);
    expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it.each([...pages, contributing])("links to files that exist: $name", ({ links }) => {
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  });

  it.each([...pages, contributing])("names paths that exist: $name", ({ name, prose }) => {
    const inCode = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, text]) => text as string);
    const paths = inCode.filter((text) =>
      /^(?:(?:src|tests|bench|examples)\/[\w./-]+|[\w.-]+\.(?:ts|json|md))$/.test(text),
    );
    expect(paths.length).toBeGreaterThan(name === "CONTRIBUTING.md" ? 30 : 0);
    expect(paths.filter((path) => path !== "examples/out/" && !existsSync(join(repository, path)))).toEqual(
      [],
    );
  });
});

it("CONTRIBUTING.md says where things go", () => {
  const steps = [...contributing.prose.matchAll(/^## Add an? (\w+)\n\n[\s\S]*?^1\. /gm)].map(
    ([, what]) => what,
  );
  expect(steps).toEqual(["rule", "engine", "table", "language"]);
});
