import { allSheets, explanationSheet } from "../sheets/all-sheets";
import type { TemplateSheet } from "../types";
import { listsOf } from "./lists-of";
import { scenarioLines } from "./scenario-lines";
import { scopesOf } from "./scopes-of";
import { sheetOf } from "./sheet-of";
import { templateExample } from "./template-example";
import { templateExplanation } from "./template-explanation";

/**
 * The sheets of a workbook to be filled in: every sheet with headers, a line of help, drop-down lists, and one worked
 * example, which `readScenario` reads as a scenario that can be solved. The first sheet explains the others.
 *
 * @returns the same on every call
 */
export function templateSheets(): TemplateSheet[] {
  const scopes = scopesOf(templateExample);
  const lines = scenarioLines(templateExample);
  const written = allSheets.map((description) => ({
    description,
    ...sheetOf(description, lines.get(description) ?? [], scopes, families),
  }));
  const columnsOf = new Map(written.map(({ description, columns }) => [description.name, columns]));
  const explanation = { name: explanationSheet, rows: templateExplanation.map((line) => [line]), lists: [] };
  return [
    explanation,
    ...written.map(({ sheet, columns }) => ({ ...sheet, lists: listsOf(columns, columnsOf) })),
  ];
}

const types = ["administrative", "institution"];
const ranks = ["division-head", "section-head"];

/** Columns that an office will look for, though the example says nothing in some of them. */
const families: ReadonlyMap<string, readonly string[]> = new Map([
  ["total", types],
  ["ceiling", types],
  ["quota", types],
  ["staff", types],
  ["leaders", ranks],
  ["attributes", ["education"]],
  ["lists", ["skills"]],
]);
