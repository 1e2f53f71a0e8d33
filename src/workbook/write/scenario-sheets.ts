import { parseScenario } from "../../model/parse-scenario";
import type { Scenario } from "../../schema/document";
import { allSheets } from "../sheets/all-sheets";
import type { TemplateSheet } from "../types";
import { listsOf } from "./lists-of";
import { scenarioLines } from "./scenario-lines";
import { scopesOf } from "./scopes-of";
import { sheetOf } from "./sheet-of";

/**
 * A scenario as sheets of a workbook, from which `readScenario` makes the same scenario again: every field, the order of
 * every list, and what is said to be empty. Sheets that would have no row are left out. Columns have the drop-down lists of
 * the template.
 *
 * Names are written wherever they say which is meant, numbers otherwise.
 *
 * @throws ScenarioError for what is not a scenario of format `bianzhi/1`
 * @throws WorkbookError where a text is longer than the 32,767 characters of a cell
 */
export function scenarioSheets(document: Scenario): TemplateSheet[] {
  const scenario = parseScenario(document);
  const scopes = scopesOf(scenario);
  const lines = scenarioLines(scenario);
  const written = allSheets.flatMap((description) => {
    const own = lines.get(description) ?? [];
    return own.length === 0 ? [] : [{ description, ...sheetOf(description, own, scopes) }];
  });
  const columnsOf = new Map(written.map(({ description, columns }) => [description.name, columns]));
  return written.map(({ sheet, columns }) => ({ ...sheet, lists: listsOf(columns, columnsOf) }));
}
