/** Some entries by themselves, and those for which there is no room, together. */
export interface Gathering<T> {
  readonly shown: readonly T[];
  readonly rest: readonly T[];
}

/**
 * The entries in order, at most `limit` of them: where there are more, `limit − 1`, so that those left can stand together
 * as one more. Never leaves a single one.
 *
 * @example gather([5, 4, 3], 2) // { shown: [5], rest: [4, 3] }
 */
export function gather<T>(entries: readonly T[], limit: number): Gathering<T> {
  if (entries.length <= limit) return { shown: entries, rest: [] };
  return { shown: entries.slice(0, limit - 1), rest: entries.slice(limit - 1) };
}
