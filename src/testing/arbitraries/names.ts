import * as fc from "fast-check";

/** Ids that break careless code: names of object properties, look-alikes, other scripts, numbers, markup. */
export const nastyIds: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "原农业局",
  "农牧局/办公室",
  "😀",
  "👨‍👩‍👧",
  "ﬁ",
  "\u00e9",
  "e\u0301",
  "١٢٣",
  " ",
  "0",
  "-1",
  "10",
  "9",
  "1e3",
  "null",
  "NaN",
  "=1+1",
  "a,b",
  "<b>&amp;",
  'say "no"',
  "x".repeat(64),
];

/** How everything in a scenario is called. */
export interface Names {
  /** Undefined: the five usual types, which are then not written. */
  readonly types: readonly string[] | undefined;
  readonly ranks: readonly string[];
  /** Id of the k-th thing of a kind; different for every k. */
  id(kind: IdKind, k: number): string;
}

export type IdKind = "jurisdiction" | "body" | "post" | "person" | "approval" | "permit" | "duty" | "task";

const typeLists: readonly (readonly string[] | undefined)[] = [
  ["administrative"],
  ["administrative", "institution"],
  ["constructor", "administrative"],
  ["participating", "administrative", "worker"],
  undefined,
];

const rankLists: readonly (readonly string[])[] = [
  [],
  ["division-head", "section-head"],
  ["constructor"],
  ["division-head", "division-deputy", "section-head"],
];

/**
 * First layer: names. Things are called `body-1`, `person-2` … unless a nasty id is drawn for them; things of
 * different kinds may have the same id.
 */
export function namesArbitrary(): fc.Arbitrary<Names> {
  return fc
    .record({
      types: fc.constantFrom(...typeLists),
      ranks: fc.constantFrom(...rankLists),
      styles: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(nastyIds.length)), {
        maxLength: 12,
      }),
    })
    .map(({ types, ranks, styles }) => ({ types, ranks, id: idsFrom(styles) }));
}

function idsFrom(styles: readonly number[]): Names["id"] {
  const taken = new Map<IdKind, string[]>();
  return (kind, k) => {
    const ids = taken.get(kind) ?? [];
    taken.set(kind, ids);
    for (let next = ids.length; next <= k; next++) {
      const nasty = nastyIds[(styles[(next + kind.length) % styles.length] ?? 0) - 1];
      ids.push(nasty === undefined || ids.includes(nasty) ? `${kind}-${next + 1}` : nasty);
    }
    return ids[k] as string;
  };
}
