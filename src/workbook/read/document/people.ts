import { namedOrNumbered } from "../../sheets/identity";
import { wishFields } from "../../sheets/people";
import type { Line } from "../read-lines";
import type { Reading } from "../reading";
import { type Entry, entryOf, identityIn } from "./entry";
import { partsOf, type ReadEntry } from "./list";

type Path = readonly (string | number)[];
type Groups = ReadonlyMap<unknown, readonly Line[]>;

const personFields = ["body", "section", "quotaType", "leaderRank", "grade", "acceptsAdjustment"];

/** People with their wishes, those in the columns first, and their relatives. */
export function personReader(wishes: Groups, relatives: Groups): ReadEntry {
  return (line, k, reading) => {
    const path = ["people", k];
    const identity = identityIn(line, path, namedOrNumbered, reading);
    const attributes = readAttributes(line, [...path, "attributes"], reading);
    const near = partsOf(relatives.get(identity.id), [...path, "relatives"], readRelative, reading);
    return {
      ...entryOf(line, path, personFields, reading),
      ...identity,
      ...(attributes === undefined ? {} : { attributes }),
      preferences: readWishes(line, wishes.get(identity.id) ?? [], [...path, "preferences"], reading),
      ...(near === undefined ? {} : { relatives: near }),
    };
  };
}

function readWishes(line: Line, more: readonly Line[], path: Path, reading: Reading): unknown[] {
  const inColumns = wishFields.flatMap((field, k) => {
    const post = line.values.get(field);
    return post === undefined ? [] : [{ wish: { post, rank: k + 1 }, place: line.cell(field) }];
  });
  reading.places.set(path, line.cell(wishFields[0]));
  for (const [k, { place }] of inColumns.entries()) {
    for (const part of [[], ["post"], ["rank"]]) reading.places.set([...path, k, ...part], place);
  }
  const inLines = more.map((one, k) =>
    entryOf(one, [...path, inColumns.length + k], ["post", "body", "rank"], reading),
  );
  return [...inColumns.map(({ wish }) => wish), ...inLines];
}

/** Facts of one value and of several, which must not be the same facts. */
function readAttributes(line: Line, path: Path, reading: Reading): Entry | undefined {
  const single = entryOf(line, path, ["attributes"], reading).attributes as Entry | undefined;
  const lists = line.values.get("lists") as Entry | undefined;
  if (single === undefined && lists === undefined) return undefined;
  const facts: [string, unknown][] = Object.entries(single ?? {});
  for (const key of Object.keys(single ?? {}))
    reading.places.set([...path, key], line.cell("attributes", key));
  for (const [key, value] of Object.entries(lists ?? {})) {
    if (single !== undefined && Object.hasOwn(single, key))
      reading.report("contradiction", line.cell("lists", key), "同一特征填了单项，又填了多项");
    else facts.push([key, value]);
    reading.places.set([...path, key], line.cell("lists", key));
  }
  return Object.fromEntries(facts);
}

function readRelative(line: Line, path: Path, reading: Reading): Entry {
  return entryOf(line, path, [["relative", "person"], "body", "leader", "section"], reading);
}
