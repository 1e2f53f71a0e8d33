/**
 * Compares two strings by Unicode code point, the order in which ids are compared everywhere.
 * JavaScript's `<` compares UTF-16 units and puts 😀 before ﬁ; this does not.
 *
 * @returns a negative number, zero or a positive number
 * @example ["b", "a"].sort(compareIds) // ["a", "b"]
 */
export function compareIds(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let k = 0; k < length; k++) {
    const x = a.charCodeAt(k);
    const y = b.charCodeAt(k);
    if (x !== y) return surrogatesLast(x) - surrogatesLast(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF, so they sort behind every other unit. */
function surrogatesLast(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** A sorted copy of ids, by code point. */
export function sortedIds(ids: Iterable<string>): string[] {
  return [...ids].sort(compareIds);
}
