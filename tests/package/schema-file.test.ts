import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { schemaText } from "../../examples/scenarios/text";
import { scenarioSchema } from "../../src/index";
import { repository } from "../architecture/files";
import complete from "../fixtures/complete-scenario.json";

const manifest = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
  files: string[];
  exports: Record<string, unknown>;
};

describe("scenario.schema.json", () => {
  it("is what scenarioJsonSchema() gives", () => {
    const stored = readFileSync(join(repository, "scenario.schema.json"), "utf8");
    expect(stored === schemaText(), "npm run scenarios makes it anew").toBe(true);
  });

  it("is packed and exported", () => {
    expect(manifest.files).toContain("scenario.schema.json");
    expect(manifest.exports["./scenario.schema.json"]).toBe("./scenario.schema.json");
  });

  const folder = join(repository, "examples/scenarios");
  it.each(readdirSync(folder).filter((name) => name.endsWith(".json")))("is what %s points to", (name) => {
    const file = join(folder, name);
    const { $schema } = JSON.parse(readFileSync(file, "utf8")) as { $schema: string };
    expect(resolve(dirname(file), $schema)).toBe(join(repository, "scenario.schema.json"));
  });
});

describe("scenarioSchema", () => {
  const standard = scenarioSchema["~standard"];

  it("carries Standard Schema, version 1", () => {
    expect(standard).toMatchObject({ version: 1, vendor: "zod", validate: expect.any(Function) });
  });

  it("validates through it", async () => {
    expect(await standard.validate(complete)).toEqual({ value: complete });
    const { issues } = await standard.validate({ ...complete, people: 3 });
    expect(issues).toEqual([expect.objectContaining({ path: ["people"], message: expect.any(String) })]);
  });
});
