import { namedOrNumbered } from "../../sheets/identity";
import type { Line } from "../read-lines";
import { saysNone } from "../read-lines";
import type { Reading } from "../reading";
import { type Entry, entryOf, identityIn } from "./entry";
import { partsOf, type ReadEntry } from "./list";

export function readJurisdiction(line: Line, k: number, reading: Reading): Entry {
  const path = ["jurisdictions", k];
  return {
    ...entryOf(line, path, ["parent", "total", "ceiling"], reading),
    ...identityIn(line, path, namedOrNumbered, reading),
  };
}

const bodyFields = [
  "jurisdiction",
  "category",
  "parentBody",
  "quota",
  "staff",
  "confidential",
  "expires",
  "returnTo",
];

/** Bodies with what the sheets of sections and leader positions say of them. */
export function bodyReader(
  sections: ReadonlyMap<unknown, readonly Line[]>,
  leaders: ReadonlyMap<unknown, readonly Line[]>,
): ReadEntry {
  return (line, k, reading) => {
    const path = ["bodies", k];
    const identity = identityIn(line, path, namedOrNumbered, reading);
    const ownSections = partsOf(sections.get(identity.id), [...path, "sections"], readSection, reading);
    const ownLeaders = readLeaders(leaders.get(identity.id), [...path, "leaders"], reading);
    return {
      ...entryOf(line, path, bodyFields, reading),
      ...identity,
      ...(ownSections === undefined ? {} : { sections: ownSections }),
      ...(ownLeaders === undefined ? {} : { leaders: ownLeaders }),
    };
  };
}

function readSection(line: Line, path: readonly (string | number)[], reading: Reading): Entry {
  return {
    ...entryOf(line, path, ["kind", "functions", "keepAtLeast"], reading),
    ...identityIn(line, path, namedOrNumbered, reading),
  };
}

function readLeaders(
  lines: readonly Line[] | undefined,
  path: readonly (string | number)[],
  reading: Reading,
): Entry | undefined {
  if (lines === undefined) return undefined;
  const seen = new Map<string, unknown>();
  for (const line of lines) {
    const rank = line.values.get("rank");
    if (saysNone(line.values)) {
      if (lines.length > 1) reading.report("contradiction", line.place, "填了（无），又填了内容");
    } else if (typeof rank === "string") {
      if (seen.has(rank)) reading.report("contradiction", line.cell("rank"), "同一单位的同一层次填了两行");
      else seen.set(rank, entryOf(line, [...path, rank], ["approved", "present"], reading));
    }
  }
  return Object.fromEntries(seen);
}
