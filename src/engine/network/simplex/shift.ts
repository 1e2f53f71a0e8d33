import type { Basis } from "./basis";

/** Adds to the potentials of a place and of all places below it, and sets their depths. */
export function shift(basis: Basis, top: number, amount: number, amountLow: number): void {
  const { parent, firstChild, nextSibling, depth, potential, potentialLow } = basis;
  let x = top;
  let visited = 0;
  for (;;) {
    potential[x] += amount;
    if (amountLow !== 0) potentialLow[x] += amountLow;
    depth[x] = depth[parent[x]] + 1;
    visited++;
    if (firstChild[x] >= 0) {
      x = firstChild[x];
      continue;
    }
    while (x !== top && nextSibling[x] < 0) x = parent[x];
    if (x === top) break;
    x = nextSibling[x];
  }
  basis.pace.work += visited;
}
