import { noneField } from "../../sheets/columns";
import { generalSheet } from "../../sheets/kinds";
import { policySheet } from "../../sheets/policy";
import type { Line } from "../read-lines";
import type { Reading } from "../reading";
import { type Entry, entryOf } from "./entry";

/** What stands on the sheet of the scenario itself. */
export function readGeneral(line: Line | undefined, reading: Reading): Entry {
  if (line !== undefined) return entryOf(line, [], ["$schema", "name", "date", "note"], reading);
  reading.report("missing-cell", { sheet: generalSheet.name }, "没有填写“方案名称”", { header: "方案名称" });
  return {};
}

export function readPolicy(line: Line | undefined, reading: Reading): Entry | undefined {
  if (line === undefined) return undefined;
  const fields = policySheet.columns
    .map(({ field }) => field)
    .filter((field) => !field.endsWith(noneField("")));
  return entryOf(line, ["policy"], fields, reading);
}
