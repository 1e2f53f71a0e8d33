import type { Basis } from "./basis";

/** Where a push round a cycle is held up. */
export interface Blocking {
  /** How much can be pushed. */
  amount: number;
  /** The place whose link is full first, or −1 where it is what enters that is full. */
  place: number;
  /** True when that place is on the way up. */
  rising: boolean;
  /** The topmost place of the cycle; not set where the amount is 0. */
  join: number;
}

/**
 * How much can be pushed from one place along something new with a given room to another, and back through the tree.
 *
 * Of all links that become full the one is chosen that the cycle, followed from its topmost place in the direction of
 * the push, meets last. This keeps the tree strongly feasible (Cunningham 1976), so that the simplex cannot cycle,
 * whatever the order of pricing.
 */
export function findBlocking(basis: Basis, from: number, to: number, room: number, into: Blocking): void {
  const { parent, depth, link, rises, flow, lower, upper } = basis;
  let x = from;
  let y = to;
  let down = room;
  let downPlace = -1;
  let up = Number.POSITIVE_INFINITY;
  let upPlace = -1;
  let steps = 0;
  // Something can always go up, so that the search is over as soon as nothing can go down.
  while (x !== y && down > 0) {
    steps++;
    if (depth[x] >= depth[y]) {
      const arc = link[x];
      // Nothing can go down through a key person: the alternative above is not in use.
      const free = arc < 0 ? 0 : rises[x] === 1 ? flow[arc] - lower[arc] : upper[arc] - flow[arc];
      if (free < down) {
        down = free;
        downPlace = x;
      }
      x = parent[x];
    } else {
      const arc = link[y];
      const free = arc < 0 ? 1 : rises[y] === 1 ? upper[arc] - flow[arc] : flow[arc] - lower[arc];
      if (free <= up) {
        up = free;
        upPlace = y;
      }
      y = parent[y];
    }
  }
  basis.pace.work += steps;
  into.rising = up <= down;
  into.amount = into.rising ? up : down;
  into.place = into.rising ? upPlace : downPlace;
  into.join = x;
}
