import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/model/parse-scenario";
import { laws } from "../../src/testing";
import { askLaw } from "./run-law";

const folder = fileURLToPath(new URL("regressions/", import.meta.url));
const files = readdirSync(folder).sort();

/** Scenarios that once broke a law: the smallest that was found for each fault. */
describe("scenarios that once broke a law", () => {
  it("are kept", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !file.endsWith(".json"))).toEqual([]);
  });

  describe.each(files)("%s", (file) => {
    const scenario = parseScenario(JSON.parse(readFileSync(`${folder}${file}`, "utf8")));
    it.each(laws.map((law) => ({ law, name: law.name })))("$name", ({ law }) => {
      const finding = askLaw(law, scenario);
      expect(finding.outcome === "broken" ? finding.detail : "").toBe("");
    });
  });
});
