import { columnLetters } from "../sheets/column-letters";
import { knownAttributes } from "../sheets/known-names";
import type { CellKind, ScopeName, SheetDescription } from "../sheets/types";
import { yesNoWords } from "../sheets/words";
import type { Choices, TemplateSheet } from "../types";
import type { WrittenColumn } from "./sheet-of";

/** The columns of each sheet that is written, by the sheet's name. */
export type ColumnsOf = ReadonlyMap<SheetDescription["name"], readonly WrittenColumn[]>;

/** Drop-down lists for a sheet's columns. A column that names things of a sheet that is not written has none. */
export function listsOf(columns: readonly WrittenColumn[], columnsOf: ColumnsOf): TemplateSheet["lists"] {
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

function namesIn(scope: Exclude<ScopeName, "attributes">, columnsOf: ColumnsOf): Choices | undefined {
  const [sheet, field] = nameColumns[scope];
  const position = columnsOf.get(sheet)?.findIndex(({ column }) => column.field === field) ?? -1;
  return position < 0 ? undefined : { sheet, column: columnLetters(position) };
}
