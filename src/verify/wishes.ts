import type { Register } from "./register";

/** The ranks at which people can be counted. */
export interface Wishes {
  /** L: the highest rank that anyone listed, 0 if nobody did. */
  readonly highest: number;
  /** Every rank that was listed, and L+1 and L+2, ascending. */
  readonly ranks: readonly number[];
  /** The position of a rank in `ranks`. */
  readonly rankAt: ReadonlyMap<number, number>;
}

/** Collects the ranks of all wishes, declined and ineligible ones included. */
export function collectWishes({ scenario }: Register): Wishes {
  const listed = new Set<number>();
  for (const { preferences } of scenario.people) {
    for (let k = 0; k < preferences.length; k++) listed.add(preferences[k].rank);
  }
  let highest = 0;
  for (const rank of listed) if (rank > highest) highest = rank;
  const ranks = [...listed].sort((a, b) => a - b);
  ranks.push(highest + 1, highest + 2);
  return { highest, ranks, rankAt: new Map(ranks.map((rank, position) => [rank, position])) };
}
