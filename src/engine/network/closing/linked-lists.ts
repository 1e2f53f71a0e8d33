/** Disjoint lists of items, one per owner, in flat arrays; −1 stands for none. */
export interface LinkedLists {
  /** Per owner: the first item. */
  readonly first: Int32Array;
  /** Per item: its neighbours. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
}

export function createLinkedLists(owners: number, items: number): LinkedLists {
  const none = (length: number): Int32Array => new Int32Array(length).fill(-1);
  return { first: none(owners), next: none(items), previous: none(items) };
}

/** Puts an item that is in no list first into its owner's. */
export function insert({ first, next, previous }: LinkedLists, owner: number, item: number): void {
  const second = first[owner];
  next[item] = second;
  previous[item] = -1;
  if (second >= 0) previous[second] = item;
  first[owner] = item;
}

export function remove({ first, next, previous }: LinkedLists, owner: number, item: number): void {
  if (previous[item] >= 0) next[previous[item]] = next[item];
  else first[owner] = next[item];
  if (next[item] >= 0) previous[next[item]] = previous[item];
}
