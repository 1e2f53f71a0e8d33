import type { Counts } from "../kernel/counts";
import type { RangeCounts } from "../model/types";

/** The number that stands under a key of a document, 0 where none does. Inherited keys (`constructor`) are no numbers. */
export function ownCount(counts: Counts | undefined, key: string): number {
  if (counts === undefined) return 0;
  const entry = Object.getOwnPropertyDescriptor(counts, key);
  return entry === undefined ? 0 : Number(entry.value);
}

/** Whether a document gives a number of its own under this key. */
export function hasCount(counts: Counts | undefined, key: string): boolean {
  return counts !== undefined && Object.getOwnPropertyDescriptor(counts, key) !== undefined;
}

/** Least and most of a range under a key: a plain number is both, no number is zero. */
export function ownRange(ranges: RangeCounts, key: string): { readonly min: number; readonly max: number } {
  const entry = Object.getOwnPropertyDescriptor(ranges, key)?.value as RangeCounts[string] | undefined;
  if (entry === undefined) return { min: 0, max: 0 };
  return typeof entry === "number" ? { min: entry, max: entry } : entry;
}
