import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as highs from "../../src/highs";
import * as index from "../../src/index";
import * as report from "../../src/report";
import * as testing from "../../src/testing";
import * as xlsx from "../../src/xlsx";
import { type Entry, exportsOf } from "./exports";
import { programsOf } from "./programs";
import { typeErrors } from "./type-errors";

const known: Readonly<Record<Entry, object>> = { index, highs, report, testing: { ...testing, fc }, xlsx };
const exported = exportsOf();
const programs = exported.flatMap(programsOf);
const placeOf = ({ entry, name, file }: (typeof exported)[number]): string => `${entry}: ${name} (${file})`;

describe("what the package exports", () => {
  it("is there", () => {
    expect(exported.length).toBeGreaterThan(150);
    expect(programs.length).toBeGreaterThan(50);
  });

  it("has a docstring", () => {
    expect(exported.filter(({ docstring }) => docstring === "").map(placeOf)).toEqual([]);
  });

  it("has an example, unless it is a type or a list", () => {
    const bare = exported.filter(({ kind, examples }) => kind === "value" && examples.length === 0);
    expect(bare.map(placeOf)).toEqual([]);
  });

  it("has examples that say what comes out", () => {
    expect(programs.filter(({ stated }) => stated === 0).map(({ title }) => title)).toEqual([]);
  });

  it("has examples that compile", () => {
    expect(typeErrors(programs, exported)).toEqual([]);
  });

  it.each(programs)("does what its example says: $title", async ({ entry, body, stated }) => {
    let seen = 0;
    const check = {
      gives: (value: unknown, said: unknown) => {
        seen++;
        expect(value).toEqual(said);
      },
      throws: (call: () => unknown, name: string) => {
        seen++;
        expect(call).toThrow(expect.objectContaining({ name }));
      },
    };
    const names = { ...index, ...known[entry] };
    const { outputText } = ts.transpileModule(body, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    await evaluate(`const { ${Object.keys(names).join(", ")} } = names;\n${outputText}`, names, check);
    expect(seen).toBe(stated);
  });
});

/** Runs a program as the body of an async function. */
function evaluate(text: string, names: object, check: object): Promise<void> {
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
    ...parts: string[]
  ) => (names: object, check: object) => Promise<void>;
  return new AsyncFunction("names", "check", text)(names, check);
}
