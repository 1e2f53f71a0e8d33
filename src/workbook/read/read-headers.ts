import { columnLetters } from "../sheets/column-letters";
import { plainText } from "../sheets/plain-text";
import { unquoted } from "../sheets/quoting";
import type { ColumnDescription, SheetDescription } from "../sheets/types";
import type { Place, Sheet, SheetCell } from "../types";
import { isBlank, rawText } from "./cell-text";
import { readReference } from "./read-reference";
import { type Reading, shown } from "./reading";
import { targetOf } from "./reference-target";

/** A column of a sheet as it was found. */
export interface FoundColumn {
  readonly position: number;
  readonly column: ColumnDescription;
  /** Which one of a family; undefined for a column by itself. */
  readonly key: string | undefined;
}

/** The columns of a sheet by row 1, in the order in which their cells are read. */
export function readHeaders(description: SheetDescription, sheet: Sheet, reading: Reading): FoundColumn[] {
  const found: FoundColumn[] = [];
  const taken = new Set<string>();
  const headers = sheet.rows.at(0) ?? [];
  for (let position = 0; position < headers.length; position++) {
    const place: Place = { sheet: sheet.name, row: 1, column: columnLetters(position) };
    const one = readHeader(description, headers[position], place, reading);
    if (one === undefined) continue;
    const name = JSON.stringify([one.column.field, one.key]);
    if (taken.has(name)) {
      reading.report("duplicate-header", place, `“${shown(String(headers[position]))}”一列出现了两次`);
      continue;
    }
    taken.add(name);
    found.push({ position, ...one });
  }
  const order = new Map(description.columns.map((column, k) => [column, k]));
  return found.sort((a, b) => (order.get(a.column) ?? 0) - (order.get(b.column) ?? 0));
}

type Header = Omit<FoundColumn, "position">;

function readHeader(
  description: SheetDescription,
  cell: SheetCell | undefined,
  place: Place,
  reading: Reading,
): Header | undefined {
  if (isBlank(cell)) return undefined;
  const raw = rawText(cell, place, reading);
  if (raw === undefined) return undefined;
  const wanted = plainText(raw);
  const column = description.columns.find(
    (one) => one.family === undefined && plainText(one.header) === wanted,
  );
  if (column !== undefined) return { column, key: undefined };
  const [, before, after] = /^([^：:]*)[：:]([\s\S]*)$/u.exec(raw) ?? [];
  const family = description.columns.find(
    (one) => one.family !== undefined && before !== undefined && plainText(one.header) === plainText(before),
  );
  if (family?.family !== undefined && after !== undefined && after.trim() !== "") {
    const key = readReference(unquoted(after).text, targetOf(family.family, reading), place, reading);
    return { column: family, key };
  }
  const { sentence, parameters } = reading.suggestion(raw, headersOf(description, reading));
  reading.report("unknown-header", place, `不认识的列“${shown(raw)}”${sentence}`, {
    value: shown(raw),
    ...parameters,
  });
  return undefined;
}

/** Every header that would have been understood. */
function headersOf({ columns }: SheetDescription, { scopes }: Reading): string[] {
  return columns.flatMap(({ header, family }) =>
    family === undefined
      ? [header]
      : [...scopes.of[family].ids()].map((id) => `${header}：${scopes.of[family].textOf(id)}`),
  );
}
