import { allSheets, explanationSheet } from "../sheets/all-sheets";
import { columnLetters } from "../sheets/column-letters";
import { knownAttributes } from "../sheets/known-names";
import type { CellKind, ScopeName, SheetDescription } from "../sheets/types";
import { yesNoWords } from "../sheets/words";
import type { Choices, TemplateSheet } from "../types";
import { scenarioLines } from "./scenario-lines";
import { scopesOf } from "./scopes-of";
import { sheetOf, type WrittenColumn } from "./sheet-of";
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

type ColumnsOf = ReadonlyMap<SheetDescription["name"], readonly WrittenColumn[]>;

function listsOf(columns: readonly WrittenColumn[], columnsOf: ColumnsOf): TemplateSheet["lists"] {
  return columns.flatMap(({ column }, k) => {
    const choices = choicesOf(column.kind, columnsOf);
    return choices === undefined ? [] : [{ column: columnLetters(k), choices }];
  });
}

/** One cell, one choice: columns that list several have no drop-down list, nor have sections, which depend on the body. */
function choicesOf(kind: CellKind, columnsOf: ColumnsOf): Choices | undefined {
  switch (kind.is) {
    case "word":
      return { words: kind.words.map(([, word]) => word) };
    case "yes-no":
      return { words: yesNoWords.map(([, word]) => word) };
    case "reference":
      return kind.to === "attributes"
        ? { words: knownAttributes.map(([, name]) => name) }
        : namesIn(kind.to, columnsOf);
    default:
      return undefined;
  }
}

const nameColumns: Readonly<
  Record<Exclude<ScopeName, "attributes">, readonly [sheet: string, field: string]>
> = {
  quotaTypes: ["编制类型", "name"],
  ranks: ["职务层次", "name"],
  grades: ["职级", "name"],
  jurisdictions: ["层级与总额", "name"],
  bodies: ["机构", "name"],
  posts: ["岗位", "name"],
  people: ["人员", "name"],
  approvals: ["批文", "document"],
  duties: ["职责", "name"],
};

function namesIn(scope: Exclude<ScopeName, "attributes">, columnsOf: ColumnsOf): Choices {
  const [sheet, field] = nameColumns[scope];
  const position = columnsOf.get(sheet)?.findIndex(({ column }) => column.field === field) ?? 0;
  return { sheet, column: columnLetters(position) };
}
