import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseScenario } from "../../src/index";
import type { Scenario } from "../../src/schema/document";
import { scenarioArbitrary } from "../../src/testing";
import { readCsv, readWorkbook, scenarioCsv, scenarioWorkbook, workbookTemplate } from "../../src/xlsx";
import { repository } from "../architecture/files";
import { enriched } from "./enriched";

const isThere = spawnSync("soffice", ["--version"]).status === 0;
if (!isThere) {
  process.stderr.write("SKIPPED: soffice is not installed (Debian: libreoffice-calc-nogui)\n");
}
const read = (path: string): Scenario =>
  parseScenario(JSON.parse(readFileSync(join(repository, path), "utf8")));

/** Scenarios of every kind, by name. */
function scenarios(): Map<string, Scenario> {
  const found = new Map([
    ["complete", read("tests/fixtures/complete-scenario.json")],
    ["baotou", read("examples/scenarios/baotou.json")],
    ["banners", read("examples/scenarios/banners.json")],
    ["institutions", read("examples/scenarios/institutions.json")],
  ]);
  const drawn = fc.sample(enriched(scenarioArbitrary({ fewestChanges: true })), {
    numRuns: 12,
    seed: 20190111,
  });
  for (const [k, scenario] of drawn.entries()) found.set(`drawn-${k}`, scenario);
  return found;
}

describe.runIf(isThere)("LibreOffice opens our workbooks and saves them", () => {
  const home = mkdtempSync(join(tmpdir(), "bianzhi-office-"));
  const saved = (format: string, name: string): Uint8Array =>
    readFileSync(join(home, format, `${name}.${format.split("-")[0]}`));

  /** All at once: it starts slowly. */
  const convert = (format: string, from: string): void => {
    const files = [...scenarios().keys(), "template"].map((name) =>
      join(home, from, `${name}.${from.split("-")[0]}`),
    );
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(home, "profile")).href}`,
        "--headless",
        "--convert-to",
        format.split("-")[0],
        "--outdir",
        join(home, format),
        ...files,
      ],
      { stdio: "ignore", timeout: 100_000 },
    );
  };

  beforeAll(async () => {
    mkdirSync(join(home, "xlsx"));
    writeFileSync(join(home, "xlsx/template.xlsx"), await workbookTemplate());
    for (const [name, scenario] of scenarios())
      writeFileSync(join(home, `xlsx/${name}.xlsx`), await scenarioWorkbook(scenario));
    convert("xlsx-saved", "xlsx");
    convert("ods", "xlsx");
  }, 120_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it.each([...scenarios()])("%s is the same afterwards", async (name, scenario) => {
    expect(await readWorkbook(saved("xlsx-saved", name))).toEqual(scenario);
  });

  it("the template is the same afterwards", async () => {
    expect(await readWorkbook(saved("xlsx-saved", "template"))).toEqual(
      await readWorkbook(await workbookTemplate()),
    );
  });

  it("what it saves as .ods is refused, with what to do", async () => {
    await expect(readWorkbook(saved("ods", "template"))).rejects.toThrow(/OpenDocument.*另存为 \.xlsx/);
  });
});

describe("a scenario through files", () => {
  it("is the same as a workbook and as CSV", async () => {
    await fc.assert(
      fc.asyncProperty(enriched(scenarioArbitrary({ fewestChanges: true })), async (scenario) => {
        expect(await readWorkbook(await scenarioWorkbook(scenario))).toEqual(scenario);
        expect(await readCsv(scenarioCsv(scenario))).toEqual(scenario);
      }),
      { numRuns: 100 },
    );
  });

  it.each([...scenarios()])("%s is the same", async (_, scenario) => {
    expect(await readWorkbook(await scenarioWorkbook(scenario))).toEqual(scenario);
    expect(await readCsv(scenarioCsv(scenario))).toEqual(scenario);
  });
});
