import { csvText } from "../report/render/csv-text";
import type { Scenario } from "../schema/document";
import type { CsvFile } from "./file/csv/read-csv-files";
import { scenarioSheets } from "./write/scenario-sheets";

/**
 * A scenario as files of comma-separated values, one for each sheet, from which {@link readCsv} gives the same scenario again.
 * UTF-8 with its mark, lines that end with CRLF; what begins like a formula has a `'` in front.
 *
 * @returns in the order of the sheets; the same bytes for the same scenario
 * @throws ScenarioError for what is no scenario
 *
 * @example
 * scenarioCsv(scenario).map(({ name }) => name).includes("人员.csv"); // true
 */
export function scenarioCsv(scenario: Scenario): CsvFile[] {
  const encoder = new TextEncoder();
  return scenarioSheets(scenario).map(({ name, rows }) => ({
    name: `${name}.csv`,
    bytes: encoder.encode(csvText(rows)),
  }));
}
