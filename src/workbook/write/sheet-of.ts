import { helpMark } from "../sheets/all-sheets";
import { noneField } from "../sheets/columns";
import { quotedWhereNeeded } from "../sheets/quoting";
import type { Scopes } from "../sheets/scopes";
import { type ColumnDescription, none, type SheetDescription } from "../sheets/types";
import type { Sheet, SheetCell } from "../types";
import { refuseWhatDoesNotFit } from "./refuse-what-does-not-fit";
import { type Line, writeCell } from "./write-cell";

/** A column that is written: one by itself, or one of a family. */
export interface WrittenColumn {
  readonly column: ColumnDescription;
  readonly key: string | undefined;
  readonly header: string;
}

/**
 * The sheet of a description with these lines.
 *
 * @param families columns to be written of each family even where no line says anything in them
 * @throws WorkbookError where a text is longer than a cell may be
 */
export function sheetOf(
  description: SheetDescription,
  lines: readonly Line[],
  scopes: Scopes,
  families: ReadonlyMap<string, readonly string[]> = new Map(),
): { sheet: Sheet; columns: readonly WrittenColumn[] } {
  const full = lines.map(withEmptyFamilies(description));
  const columns = description.columns.flatMap((column) => writtenColumns(column, full, scopes, families));
  const rows: SheetCell[][] = [
    columns.map(({ header }) => header),
    columns.map(({ column }, k) => (k === 0 ? helpMark + column.help : column.help)),
    ...full.map((line) =>
      columns.map(({ column, key }) => writeCell(column.kind, saidIn(line, column, key), line, scopes)),
    ),
  ];
  const sheet = { name: description.name, rows };
  refuseWhatDoesNotFit([sheet]);
  return { sheet, columns };
}

/** A record without entries says so in a column of its own. */
function withEmptyFamilies({ columns }: SheetDescription): (line: Line) => Line {
  const fields = columns.filter(({ family }) => family !== undefined).map(({ field }) => field);
  return (line) => {
    const empty = fields.filter((field) => {
      const record = line[field];
      return record !== undefined && Object.keys(record as object).length === 0;
    });
    return { ...line, ...Object.fromEntries(empty.map((field) => [noneField(field), none])) };
  };
}

function writtenColumns(
  column: ColumnDescription,
  lines: readonly Line[],
  scopes: Scopes,
  families: ReadonlyMap<string, readonly string[]>,
): WrittenColumn[] {
  const { field, header, family, rare } = column;
  if (family === undefined) {
    const isUsed = rare !== true || lines.some((line) => line[field] !== undefined);
    return isUsed ? [{ column, key: undefined, header }] : [];
  }
  const used = new Set(families.get(field));
  for (const line of lines) for (const key of Object.keys((line[field] ?? {}) as object)) used.add(key);
  const declared = [...scopes.of[family].ids()].filter((id) => used.has(id));
  const others = [...used].filter((id) => !declared.includes(id));
  return [...declared, ...others].map((key) => {
    const name = quotedWhereNeeded(scopes.of[family].textOf(key));
    return { column, key, header: `${header}：${name}` };
  });
}

function saidIn(line: Line, { field }: ColumnDescription, key: string | undefined): unknown {
  const value = line[field];
  if (key === undefined || value === undefined) return value;
  const record = value as Record<string, unknown>;
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
