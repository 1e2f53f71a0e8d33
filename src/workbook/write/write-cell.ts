import { factOf } from "../read/fact-of";
import { ladderOf } from "../read/read-required-value";
import { wordOf } from "../sheets/find-word";
import { listCell, noneMark, quotedText, quotedWhereNeeded, unquoted } from "../sheets/quoting";
import { type Scopes, sectionsOf } from "../sheets/scopes";
import { type CellKind, none } from "../sheets/types";
import type { SheetCell } from "../types";

/** A row of data before it is written: what every field says. Families are records by id. */
export type Line = Readonly<Record<string, unknown>>;

/** A value of the document as a cell from which the same value is read again. */
export function writeCell(kind: CellKind, value: unknown, line: Line, scopes: Scopes): SheetCell {
  if (value === undefined) return null;
  if (value === none || (Array.isArray(value) && value.length === 0)) return noneMark;
  if (Array.isArray(value)) return listCell(value.map((entry) => entryText(kind, entry, line, scopes)));
  if (kind.is === "whole" || kind.is === "range") return numberCell(value);
  return entryCell(kind, value, line, scopes);
}

function numberCell(value: unknown): SheetCell {
  if (typeof value === "number") return shortNumber(value);
  const { min, max } = value as { min: number; max: number };
  return `${min}～${max}`;
}

/** Whole numbers stay numbers, so that an office can add them up. */
function entryCell(kind: CellKind, value: unknown, line: Line, scopes: Scopes): SheetCell {
  const text = entryText(kind, value, line, scopes);
  return typeof value === "number" ? shortNumber(value) : text;
}

/** Spreadsheet programs keep 15 digits; what has more stands as text. */
function shortNumber(value: number): SheetCell {
  return Math.abs(value) < 1e15 ? value : String(value);
}

/** One value, or one entry of a list. */
function entryText(kind: CellKind, value: unknown, line: Line, scopes: Scopes): string {
  switch (kind.is) {
    case "word":
    case "words":
      return wordOf(kind.words, value) ?? String(value);
    case "yes-no":
      return value === true ? "是" : "否";
    case "reference":
    case "references":
      return quotedWhereNeeded(scopes.of[kind.to].textOf(String(value)));
    case "section":
      return quotedWhereNeeded(sectionsOf(scopes, String(line.body)).textOf(String(value)));
    case "value":
      return factText(value);
    case "required-value": {
      const ladder = ladderOf(line.attribute);
      return ladder === undefined
        ? factText(value)
        : quotedWhereNeeded(scopes.of[ladder].textOf(String(value)));
    }
    default:
      return quotedWhereNeeded(String(value));
  }
}

/** A text that looks like a number or like 是/否 is written between quotation marks. */
function factText(value: unknown): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return String(value);
  const text = quotedWhereNeeded(String(value));
  return typeof factOf(unquoted(text)) === "string" ? text : quotedText(text);
}
