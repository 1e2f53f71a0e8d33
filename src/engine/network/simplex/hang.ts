import type { Basis } from "./basis";

/** Puts a place under another one, first among its children. It must not be under any place at the time. */
export function hang(basis: Basis, place: number, above: number): void {
  const next = basis.firstChild[above];
  basis.parent[place] = above;
  basis.nextSibling[place] = next;
  basis.previousSibling[place] = -1;
  if (next >= 0) basis.previousSibling[next] = place;
  basis.firstChild[above] = place;
}
