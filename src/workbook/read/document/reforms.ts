import { wordOf } from "../../sheets/find-word";
import { kindsWithOneOther, reformFields, reformsSheet, transfersSheet } from "../../sheets/reforms";
import { none, type SheetDescription } from "../../sheets/types";
import { reformWords } from "../../sheets/words";
import type { Line } from "../read-lines";
import type { Reading } from "../reading";
import { type Entry, entryOf } from "./entry";
import { linesBy, type ReadEntry } from "./list";

/** Reforms with the people and duties that the sheet of transfers lists for them. */
export function reformReader(
  reforms: readonly Line[],
  transfers: readonly Line[],
  reading: Reading,
): ReadEntry {
  const byNumber = linesBy(transfers, "number");
  const numbers = linesBy(reforms, "number");
  for (const lines of numbers.values()) {
    for (const line of lines.slice(1)) reading.report("contradiction", line.cell("number"), "事项序号重复");
  }
  for (const [number, lines] of byNumber) checkNumber(number, lines, numbers.get(number)?.at(0), reading);
  return (line, k) => {
    const path = ["reforms", k];
    const kind = line.values.get("kind");
    const fields = Object.hasOwn(reformFields, String(kind)) ? reformFields[String(kind)] : [];
    const entry = entryOf(line, path, ["kind", ...fields, "document", "date"], reading);
    if (fields.length > 0) checkUnusedFields(line, String(kind), fields, reading);
    checkQuota(line, fields, reading);
    if (kindsWithOneOther.has(String(kind))) takeOne(entry, kind === "host" ? "host" : "from", line, reading);
    if (kind === "transfer")
      addTransferred(entry, byNumber.get(line.values.get("number")) ?? [], path, reading);
    return entry;
  };
}

function checkNumber(
  number: unknown,
  lines: readonly Line[],
  reform: Line | undefined,
  reading: Reading,
): void {
  for (const line of lines) {
    const place = line.cell("number");
    if (reform === undefined) {
      const sentence = `“${reformsSheet.name}”中没有序号 ${String(number)}`;
      reading.report("unknown-reference", place, sentence, {
        value: String(number),
        list: reformsSheet.name,
      });
    } else if (isOtherThanTransfer(reform.values.get("kind"))) {
      reading.report("not-applicable", place, `“${reformsSheet.name}”中序号 ${String(number)} 不是划转`);
    }
  }
}

/** A kind that is not known is reported already. */
function isOtherThanTransfer(kind: unknown): boolean {
  return typeof kind === "string" && kind !== "transfer" && Object.hasOwn(reformFields, kind);
}

/** What a kind of reform has no use for must not be filled in: it would be lost. */
function checkUnusedFields(
  line: Line,
  kind: string,
  fields: readonly (readonly [string, string])[],
  reading: Reading,
): void {
  const used = new Set(["number", "kind", "document", "date", ...fields.map(([field]) => field)]);
  for (const [field, value] of line.values) {
    if (used.has(field) || value === none) continue;
    const columns = (reformsSheet as SheetDescription).columns;
    const header = columns.find((column) => column.field === field)?.header ?? field;
    const [key] = isRecord(value) ? Object.keys(value) : [];
    const word = wordOf(reformWords, kind) ?? kind;
    reading.report("not-applicable", line.cell(field, key), `“${word}”不填“${header}”`, { header });
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Kinds that give or take quota say how much, if it is none. */
function checkQuota(line: Line, fields: readonly (readonly [string, string])[], reading: Reading): void {
  const key = fields.find(([field]) => field === "quota")?.[1];
  if ((key !== "quota" && key !== "by") || line.values.has("quota") || line.values.get("kind") === "transfer")
    return;
  const sentence = "“编制数”没有填写；没有编制的，增加“编制数”一列并填（无）";
  reading.report("missing-cell", line.cell("quota"), sentence, { header: "编制数" });
}

/** A list of one as that one. */
function takeOne(entry: Entry, key: string, line: Line, reading: Reading): void {
  const others = entry[key];
  if (!Array.isArray(others)) return;
  if (others.length !== 1) reading.report("only-one", line.cell("others"), "这一项改革只能填一个涉及单位");
  entry[key] = others.length === 0 ? undefined : others[0];
}

function addTransferred(
  entry: Entry,
  lines: readonly Line[],
  path: readonly (string | number)[],
  reading: Reading,
): void {
  for (const [field, key] of [
    ["person", "people"],
    ["duty", "duties"],
  ] as const) {
    const own = lines.filter(({ values }) => values.has(field));
    if (own.length === 0) continue;
    const said = own.filter(({ values }) => values.get(field) !== none);
    const empty = own.find(({ values }) => values.get(field) === none);
    if (empty !== undefined && own.length > 1)
      reading.report("contradiction", empty.cell(field), "填了（无），又填了内容");
    for (const [k, line] of said.entries()) reading.places.set([...path, key, k], line.cell(field));
    entry[key] = said.map(({ values }) => values.get(field));
  }
  for (const line of lines) {
    if (line.values.has("person") === line.values.has("duty"))
      reading.report("only-one", line.place, `“${transfersSheet.name}”每行填一名人员或一项职责`);
  }
}
