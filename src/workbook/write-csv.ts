import type { Planned } from "../reassign/result";
import { renderCsv } from "../report/render/render-csv";
import { type ReportTablesOptions, reportTables } from "../report/tables/report-tables";
import type { Scenario } from "../schema/document";
import type { CsvFile } from "./file/csv/read-csv-files";

/**
 * A plan as files of comma-separated values: one for each table of the report, named by its title. UTF-8 with its mark, lines
 * that end with CRLF; what begins like a formula has a `'` in front.
 *
 * @returns the same bytes for the same scenario, plan and options
 * @throws ScenarioError where a scenario that was not parsed before is wrong; RangeError where the plan is not one of it
 *
 * @example
 * writeCsv(scenario, result)[0].name; // "编制平衡表.csv"
 */
export function writeCsv(scenario: Scenario, result: Planned, options: ReportTablesOptions = {}): CsvFile[] {
  const encoder = new TextEncoder();
  return reportTables(scenario, result, options).map((table) => ({
    name: `${table.title}.csv`,
    bytes: encoder.encode(renderCsv(table)),
  }));
}
