import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportTables } from "../../src/report/tables/report-tables";
import { scenarioArbitrary } from "../../src/testing";
import { limitsOf } from "../../src/workbook/file/limits";
import { readFile } from "../../src/workbook/file/read-file";
import { writeCsv, writeWorkbook } from "../../src/xlsx";
import { hostileScenario } from "../report/hostile";
import { planned, plannedSurely } from "../report/planned";

describe("writeWorkbook", () => {
  it("has a sheet for each table, with its headers and cells as they are", async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(scenarioArbitrary(), async (scenario) => {
        const one = planned(scenario);
        if (one === undefined) return;
        const tables = reportTables(one.scenario, one.result);
        if (tables.length === 0) return;
        seen += 1;
        const { sheets, problems } = await readFile(
          await writeWorkbook(one.scenario, one.result),
          limitsOf("x", {}),
        );
        expect(problems).toEqual([]);
        expect(sheets.map(({ name }) => name)).toEqual(tables.map(({ title }) => title));
        sheets.forEach(({ rows }, k) => {
          const { columns, rows: body } = tables[k];
          expect(rows[0]).toEqual(columns.map(({ title }) => title));
          body.forEach((row, r) => {
            expect(columns.map((_, c) => rows[r + 1]?.[c] ?? null)).toEqual(
              row.map((cell) => (cell === "" ? null : cell)),
            );
          });
        });
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it("writes hostile names as text, in the workbook and as CSV", async () => {
    const { scenario, result } = plannedSurely(hostileScenario());
    const { sheets } = await readFile(
      await writeWorkbook(scenario, result, { language: "en" }),
      limitsOf("x", {}),
    );
    expect(JSON.stringify(sheets)).toContain("=cmd|' /C calc'!A0");
    for (const { bytes } of writeCsv(scenario, result)) {
      const lines = new TextDecoder().decode(bytes).split("\r\n");
      for (const line of lines) expect(line).not.toMatch(/(?:^|,)"?[=@]/);
    }
  });
});
