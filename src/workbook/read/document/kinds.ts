import { identityOfQuotaType, identityOfRank, namedOrNumbered } from "../../sheets/identity";
import type { Line } from "../read-lines";
import type { Reading } from "../reading";
import { type Entry, entryOf, identityIn, textOf } from "./entry";

export function readQuotaType(line: Line, k: number, reading: Reading): Entry {
  const path = ["quotaTypes", k];
  const entry = {
    ...entryOf(line, path, [], reading),
    ...identityIn(line, path, identityOfQuotaType, reading),
  };
  needId(entry, line, reading);
  return entry;
}

export function readRank(line: Line, k: number, reading: Reading): Entry {
  const path = ["ranks", k];
  const entry = { ...entryOf(line, path, [], reading), ...identityIn(line, path, identityOfRank, reading) };
  needId(entry, line, reading);
  return entry;
}

export function readGrade(line: Line, k: number, reading: Reading): Entry {
  const path = ["grades", k];
  return { ...entryOf(line, path, [], reading), ...identityIn(line, path, namedOrNumbered, reading) };
}

export function readCompatibility(line: Line, k: number, reading: Reading): Entry {
  return entryOf(line, ["compatibility", k], ["person", "post", "document"], reading);
}

/** An id of English letters cannot be made of a name that is not known. */
function needId({ id }: Entry, line: Line, reading: Reading): void {
  if (id !== undefined) return;
  const name = textOf(line, "name") ?? "";
  const sentence = `“${name}”不是常用名称，须填编号（小写英文字母、数字和连字符）`;
  reading.report("missing-cell", line.cell("id"), sentence, { header: "编号" });
}
