import type { Scenario } from "../schema/document";
import { writeFile } from "./file/write-file";
import { scenarioSheets } from "./write/scenario-sheets";

/**
 * A scenario as a workbook (.xlsx), from which {@link readWorkbook} gives the same scenario again: every field, and the order
 * of every list.
 *
 * @returns the same bytes for the same scenario
 * @throws ScenarioError (the promise rejects) for what is no scenario; WorkbookError where a text is longer than a cell may
 * be (32,767 characters); MissingPeerError where the optional peer `hucre` is not installed
 *
 * @example
 * const bytes = await scenarioWorkbook(scenario);
 * (await readWorkbook(bytes)).people.length; // 4
 */
export async function scenarioWorkbook(scenario: Scenario): Promise<Uint8Array> {
  return await writeFile(scenarioSheets(scenario));
}
