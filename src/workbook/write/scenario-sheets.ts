import { parseScenario } from "../../model/parse-scenario";
import type { Scenario } from "../../schema/document";
import { allSheets } from "../sheets/all-sheets";
import type { Sheet } from "../types";
import { scenarioLines } from "./scenario-lines";
import { scopesOf } from "./scopes-of";
import { sheetOf } from "./sheet-of";

/**
 * A scenario as sheets of a workbook, from which `readScenario` makes the same scenario again: every field, the order of
 * every list, and what is said to be empty. Sheets that would have no row are left out.
 *
 * Names are written wherever they say which is meant, numbers otherwise.
 *
 * @throws ScenarioError for what is not a scenario of format `bianzhi/1`
 * @throws WorkbookError where a text is longer than the 32,767 characters of a cell
 */
export function scenarioSheets(document: Scenario): Sheet[] {
  const scenario = parseScenario(document);
  const scopes = scopesOf(scenario);
  const lines = scenarioLines(scenario);
  return allSheets.flatMap((description) => {
    const own = lines.get(description) ?? [];
    return own.length === 0 ? [] : [sheetOf(description, own, scopes).sheet];
  });
}
