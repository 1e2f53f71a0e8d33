/** Whole numbers by quota type or rank, as they stand in a document. */
export type Counts = Readonly<Record<string, number>>;

/**
 * The count under a key, 0 where there is none. Only own keys count: a type may be called `constructor`.
 *
 * @example countOf({ administrative: 3 }, "constructor") // 0
 */
export function countOf(counts: Counts | undefined, key: string): number {
  return counts !== undefined && Object.hasOwn(counts, key) ? (counts[key] as number) : 0;
}
