import { findWord } from "../sheets/find-word";
import { isNoneMark, listEntries, unquoted, type Written } from "../sheets/quoting";
import { type CellKind, none, type Values } from "../sheets/types";
import { type Words, yesNoWords } from "../sheets/words";
import type { Place, SheetCell } from "../types";
import { isBlank, rawText } from "./cell-text";
import { factOf } from "./fact-of";
import { numberRange, wholeNumber } from "./read-number";
import { readReference } from "./read-reference";
import { readDay, readRequiredValue } from "./read-required-value";
import { type Reading, shown } from "./reading";
import { sectionTarget, targetOf } from "./reference-target";

/** Where a cell stands, and what is known when it is read. */
export interface CellContext {
  readonly place: Place;
  readonly reading: Reading;
  /** What the columns before it say. */
  readonly values: Values;
  /** Whether `（无）` may stand here. */
  readonly mayBeNone: boolean;
}

/**
 * What a cell says: undefined where it is blank, {@link none} or an empty list for `（无）`. Where it does not say what
 * it should, that is reported, and the value is what was written.
 */
export function readCell(kind: CellKind, cell: SheetCell | undefined, context: CellContext): unknown {
  const { place, reading } = context;
  if (isBlank(cell)) return undefined;
  const isFact = kind.is === "value" || kind.is === "required-value";
  const isNumber = kind.is === "whole" || kind.is === "range";
  if (typeof cell === "boolean") {
    if (kind.is === "required-value" && context.values.get("op") === "in") return [cell];
    if (isFact || kind.is === "yes-no") return cell;
    if (isNumber) return checkedNumber(undefined, String(cell).toUpperCase(), context);
  }
  if (typeof cell === "number" && (isNumber || (isFact && !Number.isInteger(cell))))
    return checkedNumber(cell, String(cell), context);
  if (typeof cell === "number" && kind.is === "day") {
    reading.report("not-a-day", place, "应填写日期，如 2019-01-11");
    return cell;
  }
  const raw = rawText(cell, place, reading);
  if (raw === undefined) return String(cell).slice(0, 64);
  const written = unquoted(raw);
  if (context.mayBeNone && isNoneMark(written)) return isList(kind) ? [] : none;
  return readText(kind, raw, written, context);
}

function readText(kind: CellKind, raw: string, written: Written, context: CellContext): unknown {
  const { place, reading, values } = context;
  switch (kind.is) {
    case "text":
      return written.text;
    case "whole":
      return checkedNumber(wholeNumber(written.text), written.text, context);
    case "range":
      return readRange(written.text, context);
    case "day":
      return readDay(raw, place, reading);
    case "yes-no":
      return readYesNo(written.text, context);
    case "word":
      return readWord(kind.words, written.text, context);
    case "words":
      return listEntries(raw).map(({ text }) => readWord(kind.words, text, context));
    case "reference":
      return readReference(written.text, targetOf(kind.to, reading), place, reading);
    case "references":
      return listEntries(raw).map(({ text }) =>
        readReference(text, targetOf(kind.to, reading), place, reading),
      );
    case "section": {
      const target = sectionTarget(values.get("body"), reading);
      return target === undefined ? written.text : readReference(written.text, target, place, reading);
    }
    case "value":
      return factOf(written);
    case "texts":
      return listEntries(raw).map(({ text }) => text);
    case "required-value":
      return readRequiredValue(raw, values, place, reading);
  }
}

function isList({ is }: CellKind): boolean {
  return is === "words" || is === "references" || is === "texts";
}

function readRange(text: string, context: CellContext): unknown {
  const range = numberRange(text);
  if (range === undefined) return checkedNumber(wholeNumber(text), text, context, wanted.range);
  const isWhole = Number.isSafeInteger(range.min) && Number.isSafeInteger(range.max);
  return isWhole ? range : checkedNumber(undefined, text, context, wanted.range);
}

/** A spreadsheet makes a day of 2-6. */
const wanted = { whole: "整数", range: "整数或幅度（写作 2～6）" };

function checkedNumber(
  number: number | undefined,
  text: string,
  { place, reading }: CellContext,
  what: string = wanted.whole,
): number | string {
  if (number !== undefined && Number.isSafeInteger(number)) return number + 0;
  reading.report("not-a-whole-number", place, `应填写${what}，读到的是“${shown(text)}”`, {
    value: shown(text),
  });
  return text;
}

function readYesNo(text: string, { place, reading }: CellContext): boolean | string {
  const found = findWord(yesNoWords, text);
  if (found !== undefined) return found === "yes";
  reading.report("unknown-word", place, `应填写“是”或“否”，读到的是“${shown(text)}”`, { value: shown(text) });
  return text;
}

function readWord(words: Words, text: string, { place, reading }: CellContext): string {
  const found = findWord(words, text);
  if (found !== undefined) return found;
  const choices = words.map(([, word]) => word);
  const { sentence, parameters } = reading.suggestion(text, choices);
  const message = `不认识“${shown(text)}”${sentence === "" ? "，" : sentence}可填：${choices.join("、")}`;
  reading.report("unknown-word", place, message, { value: shown(text), ...parameters });
  return text;
}
