import type { Basis } from "./basis";

/** Takes a place, with all that is below it, off the place above it. */
export function unhang(basis: Basis, place: number): void {
  const { nextSibling, previousSibling } = basis;
  const next = nextSibling[place];
  const previous = previousSibling[place];
  if (next >= 0) previousSibling[next] = previous;
  if (previous >= 0) nextSibling[previous] = next;
  else basis.firstChild[basis.parent[place]] = next;
}
