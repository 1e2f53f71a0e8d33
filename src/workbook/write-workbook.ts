import type { Planned } from "../reassign/result";
import { type ReportTablesOptions, reportTables } from "../report/tables/report-tables";
import type { Scenario } from "../schema/document";
import { writeFile } from "./file/write-file";
import { tableSheet } from "./write/table-sheet";

/**
 * A plan as a workbook (.xlsx): one sheet for each table of the report (编制平衡表, 领导职数表, 人员分流台账, …), numbers as
 * numbers and everything else as text. Text that begins like a formula stays text.
 *
 * @returns the same bytes for the same scenario, plan and options
 * @throws MissingPeerError (the promise rejects) where the optional peer `hucre` is not installed; TypeError where an option
 * is of a wrong type; WorkbookError where a text is longer than a cell may be
 *
 * @example
 * const bytes = await writeWorkbook(scenario, result, { language: "zh" });
 * new TextDecoder().decode(bytes.subarray(0, 2)); // "PK"
 */
export async function writeWorkbook(
  scenario: Scenario,
  result: Planned,
  options: ReportTablesOptions = {},
): Promise<Uint8Array> {
  return await writeFile(reportTables(scenario, result, options).map(tableSheet));
}
