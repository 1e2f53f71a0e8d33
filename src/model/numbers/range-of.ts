import type { RangeCounts } from "../../schema/document";

/** The bounds of a type: a plain number n is from n to n, a type that is left out from 0 to 0. */
export function rangeOf(ranges: RangeCounts, type: string): { readonly min: number; readonly max: number } {
  if (!Object.hasOwn(ranges, type)) return { min: 0, max: 0 };
  const range = ranges[type];
  return typeof range === "number" ? { min: range, max: range } : range;
}
