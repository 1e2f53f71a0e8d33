import { helpMark } from "../sheets/all-sheets";
import { columnLetters } from "../sheets/column-letters";
import { noneField } from "../sheets/columns";
import { none, type SheetDescription, type Values } from "../sheets/types";
import type { Place, Sheet, SheetCell } from "../types";
import { isBlank } from "./cell-text";
import { readCell } from "./read-cell";
import { type FoundColumn, readHeaders } from "./read-headers";
import type { Reading } from "./reading";

/** A row of data: what it says, and where. */
export interface Line {
  readonly values: Values;
  /** The whole row. */
  readonly place: Place;
  /** The cell of a field, or of one of a family; where there is no such column, the row, or where it has to be there the headers. */
  cell(field: string, key?: string): Place;
}

/** The rows of data of a sheet, from row 3 on; blank rows mean nothing. */
export function readLines(description: SheetDescription, sheet: Sheet, reading: Reading): Line[] {
  const columns = readHeaders(description, sheet, reading);
  const hasHelp = checkHelpRow(sheet, reading);
  checkStrayCells(sheet, reading);
  const lines: Line[] = [];
  for (let row = hasHelp ? 2 : 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined || cells.every(isBlank)) continue;
    lines.push(readLine(cells, columns, { sheet: sheet.name, row: row + 1 }, description, reading));
  }
  checkNeeded(description, columns, lines, sheet, reading);
  if (description.single !== true) for (const line of lines) checkNone(line, description.owner, reading);
  if (description.single === true && lines.length > 1)
    reading.report("too-many-rows", lines[1].place, "本表只填一行");
  return lines;
}

function readLine(
  cells: readonly (SheetCell | undefined)[],
  columns: readonly FoundColumn[],
  row: Place,
  { needed = [] }: SheetDescription,
  reading: Reading,
): Line {
  const values = new Map<string, unknown>();
  const families = new Map<string, [string, unknown][]>();
  const cellAt = (position: number): Place => ({ ...row, column: columnLetters(position) });
  for (const { position, column, key } of columns) {
    const place = cellAt(position);
    const value = readCell(column.kind, cells[position], {
      place,
      reading,
      values,
      mayBeNone: column.none === true,
    });
    if (value === undefined) continue;
    if (key === undefined) values.set(column.field, value);
    else families.set(column.field, [...(families.get(column.field) ?? []), [key, value]]);
  }
  // Object.fromEntries makes an own property even of a key like __proto__.
  for (const [field, entries] of families) values.set(field, Object.fromEntries(entries));
  const cell = (field: string, key?: string): Place => {
    const found = columns.find((one) => one.column.field === field && one.key === key);
    if (found !== undefined) return cellAt(found.position);
    return needed.includes(field) ? { sheet: row.sheet, row: 1 } : row;
  };
  readEmptyFamilies(values, columns, cell, reading);
  return { values, place: row, cell };
}

/** `（无）` in the column of a whole family: a record without entries. */
function readEmptyFamilies(
  values: Map<string, unknown>,
  columns: readonly FoundColumn[],
  cell: Line["cell"],
  reading: Reading,
): void {
  for (const field of new Set(columns.map(({ column }) => column.field))) {
    const said = values.get(field);
    if (said === undefined || !field.endsWith(noneField(""))) continue;
    const family = field.slice(0, -noneField("").length);
    if (said !== none) {
      const header = columns.find(({ column }) => column.field === field)?.column.header ?? "";
      const sentence = `这一列只能填（无）；内容填入分项的列，如“${header}：…”`;
      reading.report("only-none", cell(field), sentence);
    } else if (values.has(family)) reading.report("contradiction", cell(field), "填了（无），又填了内容");
    else values.set(family, {});
  }
}

/** Row 2 is skipped, so it must be the row of help or blank; a row of data there is reported, and read all the same. */
function checkHelpRow(sheet: Sheet, reading: Reading): boolean {
  const row = sheet.rows.at(1);
  const first = row?.find((cell) => !isBlank(cell));
  const isHelp = typeof first === "string" && first.trim().startsWith(helpMark.slice(0, 2));
  if (first === undefined || isHelp) return true;
  const sentence = `第2行应为填写说明（以“${helpMark}”开头）或空行，数据从第3行填起`;
  reading.report("help-row-missing", { sheet: sheet.name, row: 2 }, sentence);
  return false;
}

/** Something under no header would be lost: reported once for each column. */
function checkStrayCells(sheet: Sheet, reading: Reading): void {
  const headers = sheet.rows.at(0) ?? [];
  const reported = new Set<number>();
  for (let row = 2; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let position = 0; position < cells.length; position++) {
      if (isBlank(cells[position]) || !isBlank(headers[position]) || reported.has(position)) continue;
      reported.add(position);
      const place = { sheet: sheet.name, row: row + 1, column: columnLetters(position) };
      reading.report("cell-without-header", place, "这一列没有表头，不知道填的是什么");
    }
  }
}

function checkNeeded(
  { needed = [], columns: all }: SheetDescription,
  columns: readonly FoundColumn[],
  lines: readonly Line[],
  sheet: Sheet,
  reading: Reading,
): void {
  if (lines.length === 0) return;
  for (const field of needed) {
    const header = all.find((column) => column.field === field)?.header ?? field;
    if (!columns.some(({ column }) => column.field === field)) {
      reading.report("missing-header", { sheet: sheet.name, row: 1 }, `缺少“${header}”一列`, { header });
      continue;
    }
    for (const { values, cell } of lines) {
      if (values.has(field) || saysNone(values)) continue;
      reading.report("missing-cell", cell(field), `“${header}”没有填写`, { header });
    }
  }
}

/** What stands beside `（无）` would be lost. */
function checkNone({ values, cell }: Line, owner: string | undefined, reading: Reading): void {
  if (!saysNone(values)) return;
  for (const [field, value] of values) {
    if (value !== none && field !== owner)
      reading.report("contradiction", cell(field), "填了（无），又填了内容");
  }
}

/** Whether a row says that there is nothing of the kind, so that the rest of it stays empty. */
export function saysNone(values: Values): boolean {
  for (const [field, value] of values) if (value === none && !field.endsWith(noneField(""))) return true;
  return false;
}
