import type { Scenario } from "../schema/document";
import { type CsvFile, readCsvFiles } from "./file/csv/read-csv-files";
import { type FileLimits, limitsOf } from "./file/limits";
import type { ReadScenario } from "./read/read-scenario";
import { documentOrThrow, scenarioOf } from "./scenario-of";

/**
 * Reads files of comma-separated values, one for each sheet of {@link workbookTemplate} and named like it (`人员.csv`), as a
 * scenario of format `bianzhi/1`: row 1 headers, row 2 help, data from row 3 on.
 *
 * - UTF-8 with or without mark, UTF-16 with its mark, GBK; commas, tabs or semicolons.
 * - Every cell is text to begin with: leading zeros and long numbers stay. A `'` before `=`, `+`, `-`, `@` or `'` is taken off.
 *
 * @param options `maxBytes` holds for each file, `maxCells` for all together
 * @returns the document: `parseScenario` accepts it
 * @throws WorkbookError (the promise rejects) with every problem by file, row and column
 * @throws MissingPeerError where the optional peer `papaparse` is not installed; TypeError where a file or an option is of a
 * wrong type; RangeError where a limit is no count
 *
 * @example
 * const document = await readCsv(scenarioCsv(scenario));
 * document.people.length; // 4
 */
export async function readCsv(files: readonly CsvFile[], options: FileLimits = {}): Promise<Scenario> {
  return documentOrThrow(await safeReadCsv(files, options));
}

/**
 * The same as {@link readCsv}, with problems as a value.
 *
 * @throws MissingPeerError where the optional peer `papaparse` is not installed; TypeError where a file or an option is of a
 * wrong type; RangeError where a limit is no count
 *
 * @example
 * const read = await safeReadCsv([{ name: "人员.csv", bytes: new TextEncoder().encode("姓名\n") }]);
 * read.success; // false
 */
export async function safeReadCsv(
  files: readonly CsvFile[],
  options: FileLimits = {},
): Promise<ReadScenario> {
  const limits = limitsOf("readCsv", options);
  for (const file of files) {
    if (typeof Object(file).name !== "string") throw new TypeError("readCsv: every file must have a name");
  }
  return scenarioOf(await readCsvFiles(files, limits));
}
