import type { Scenario } from "../schema/document";
import { type FileLimits, limitsOf } from "./file/limits";
import { readFile } from "./file/read-file";
import type { ReadScenario } from "./read/read-scenario";
import { documentOrThrow, scenarioOf } from "./scenario-of";

/**
 * Reads a workbook (.xlsx, of Excel, WPS or LibreOffice) that was filled in after {@link workbookTemplate} as a scenario of
 * format `bianzhi/1`.
 *
 * - Row 1 of a sheet holds headers, row 2 help, data stand from row 3 on; hidden sheets, rows and columns count as others do.
 * - Formulas count with the value that was saved with them. Nothing is guessed, and nothing that stands in a cell is left out.
 * - What is no workbook (.xls, .ods, with a password, a web page that was renamed) is refused with what to do. Sizes are
 *   looked at before anything is unpacked.
 *
 * Time and memory grow with the number of cells.
 *
 * @returns the document: `parseScenario` accepts it
 * @throws WorkbookError (the promise rejects) with every problem by sheet, row and column, in Chinese: `人员!D17：…`
 * @throws TypeError where `bytes` is no Uint8Array, or an option of a wrong type; RangeError where a limit is no count
 *
 * @example
 * const document = await readWorkbook(await scenarioWorkbook(scenario));
 * document.name; // scenario.name
 */
export async function readWorkbook(bytes: Uint8Array, options: FileLimits = {}): Promise<Scenario> {
  return documentOrThrow(await safeReadWorkbook(bytes, options));
}

/**
 * The same as {@link readWorkbook}, with problems as a value.
 *
 * @throws TypeError where `bytes` is no Uint8Array, or an option of a wrong type; RangeError where a limit is no count
 *
 * @example
 * const read = await safeReadWorkbook(new TextEncoder().encode("no workbook"));
 * read.success; // false
 */
export async function safeReadWorkbook(bytes: Uint8Array, options: FileLimits = {}): Promise<ReadScenario> {
  return scenarioOf(await readFile(bytes, limitsOf("readWorkbook", options)));
}
