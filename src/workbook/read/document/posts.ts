import { namedOrNumbered } from "../../sheets/identity";
import { none } from "../../sheets/types";
import type { Line } from "../read-lines";
import type { Reading } from "../reading";
import { type Entry, entryOf, identityIn } from "./entry";
import { linesBy, partsOf, type ReadEntry } from "./list";

type Path = readonly (string | number)[];
type Groups = ReadonlyMap<unknown, readonly Line[]>;

const postFields = ["body", "section", "quotaType", "leaderRank", "demand"];
const requirementFields = ["attribute", "op", "value"];

/** Posts with their requirements, reserved seats, and the unit's preferences. */
export function postReader(requirements: Groups, reserved: Groups, preferred: Groups): ReadEntry {
  return (line, k, reading) => {
    const path = ["posts", k];
    const identity = identityIn(line, path, namedOrNumbered, reading);
    const entry = { ...entryOf(line, path, postFields, reading), ...identity };
    const openings = entryOf(line, [...path, "openings"], ["min", "max"], reading);
    reading.places.set([...path, "openings"], line.cell("max"));
    const requires = partsOf(requirements.get(identity.id), [...path, "requires"], readRequirement, reading);
    const seats = readReserved(reserved.get(identity.id), [...path, "reserved"], reading);
    const prefers = readPreferred(preferred.get(identity.id), [...path, "prefers"], reading);
    return {
      ...entry,
      openings,
      ...(requires === undefined ? {} : { requires }),
      ...(seats === undefined ? {} : { reserved: seats }),
      ...(prefers === undefined ? {} : { prefers }),
    };
  };
}

function readRequirement(line: Line, path: Path, reading: Reading): Entry {
  return entryOf(line, path, requirementFields, reading);
}

/** Lines of one number are one group of conditions; the count stands in any of them. */
function readReserved(
  lines: readonly Line[] | undefined,
  path: Path,
  reading: Reading,
): unknown[] | undefined {
  return grouped(lines, "entry", path, reading, (group, own) => {
    const counted = group.find(({ values }) => values.has("count")) ?? group[0];
    const entry = entryOf(counted, own, ["count"], reading);
    for (const line of group) {
      if (line.values.has("count") && line.values.get("count") !== counted.values.get("count"))
        reading.report("contradiction", line.cell("count"), "同一组的保留人数前后不一");
    }
    if (!group.some(({ values }) => values.has("count")))
      reading.report("missing-cell", counted.cell("count"), "“保留人数”没有填写", { header: "保留人数" });
    const conditions = group.filter(({ values }) => requirementFields.some((field) => values.has(field)));
    const requires = conditions.map((line, k) => readRequirement(line, [...own, "requires", k], reading));
    return { ...entry, requires };
  });
}

/** Lines of one number are a tie; a single one stands by itself unless it is called a tie. */
function readPreferred(
  lines: readonly Line[] | undefined,
  path: Path,
  reading: Reading,
): unknown[] | undefined {
  return grouped(lines, "tier", path, reading, (group, own) => {
    const people = group.map(({ values }) => values.get("person"));
    const isTie = group.length > 1 || group[0].values.get("tie") === true;
    reading.places.set(own, group[0].cell("person"));
    for (const [k, line] of group.entries()) reading.places.set([...own, k], line.cell("person"));
    return isTie ? people : people[0];
  });
}

/** Groups of lines by number, lowest first; an empty list where a line says `（无）`. */
function grouped(
  lines: readonly Line[] | undefined,
  field: string,
  path: Path,
  reading: Reading,
  readGroup: (group: readonly Line[], path: Path) => unknown,
): unknown[] | undefined {
  if (lines === undefined) return undefined;
  reading.places.set(path, lines[0].place);
  const empty = lines.find(({ values }) => values.get("entry") === none || values.get("person") === none);
  if (empty !== undefined && lines.length > 1)
    reading.report("contradiction", empty.place, "填了（无），又填了内容");
  const groups = linesBy(
    lines.filter((line) => line !== empty),
    field,
  );
  return [...groups]
    .sort(([a], [b]) => Number(a) - Number(b) || 0)
    .map(([, group], k) => readGroup(group, [...path, k]));
}
