import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";
import { isKnownRank, isKnownType } from "./known";

/** True where every key of a record is a declared quota type. */
export function hasKnownTypes(reading: Reading, record: object | undefined, path: IssuePath): boolean {
  return keysOf(record).filter((key) => !isKnownType(reading, key, [...path, key])).length === 0;
}

/** True where every key of a record is a declared leader rank. */
export function hasKnownRanks(reading: Reading, record: object | undefined, path: IssuePath): boolean {
  return keysOf(record).filter((key) => !isKnownRank(reading, key, [...path, key])).length === 0;
}

function keysOf(record: object | undefined): string[] {
  return record === undefined ? [] : Object.keys(record);
}
