import type { Classes } from "./classes";

/** Order of the changes from class `b` to `a` and from `d` to `c` by what they cost; negative where the first costs less. */
export function compareChanges(
  { words, table }: Classes,
  a: number,
  b: number,
  c: number,
  d: number,
): number {
  for (let word = 0; word < words; word++) {
    const difference =
      table[a * words + word] - table[b * words + word] - table[c * words + word] + table[d * words + word];
    if (difference !== 0) return difference;
  }
  return 0;
}
