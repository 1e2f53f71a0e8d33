/**
 * A subset of `items` that is still in conflict and loses the conflict with any one item: QuickXplain (Junker 2004).
 * Items that stand earlier are rather kept. Asks about k·log(n/k) + k subsets, k being the size of what is found.
 *
 * @param conflicts whether these items, and what is always there, cannot hold together; a superset of a conflict must be one
 * @returns empty where what is always there cannot hold; undefined where all items together can
 */
export function irreducible<Item>(
  items: readonly Item[],
  conflicts: (kept: readonly Item[]) => boolean,
): readonly Item[] | undefined {
  if (!conflicts(items)) return undefined;
  if (items.length === 0 || conflicts([])) return [];
  const kept = new Set(needed([], false, items, conflicts));
  return items.filter((item) => kept.has(item));
}

/** What of `items` is needed beside `around`, which may have grown since it was last asked about. */
function needed<Item>(
  around: readonly Item[],
  hasGrown: boolean,
  items: readonly Item[],
  conflicts: (kept: readonly Item[]) => boolean,
): readonly Item[] {
  if (hasGrown && conflicts(around)) return [];
  if (items.length === 1) return items;
  const half = items.length >> 1;
  const first = items.slice(0, half);
  const later = needed([...around, ...first], true, items.slice(half), conflicts);
  return [...needed([...around, ...later], later.length > 0, first, conflicts), ...later];
}
