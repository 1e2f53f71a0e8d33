import { inPortions, type Steps } from "../kernel/steps";
import { verifying } from "./progress";
import type { Register } from "./register";

/** The ranks at which people can be counted. */
export interface Wishes {
  /** L: the highest rank that anyone listed, 0 if nobody did. */
  readonly highest: number;
  /** Every rank that was listed, and L+1 and L+2, ascending; in the directed stage also L+3. */
  readonly ranks: readonly number[];
  /** Positions in `ranks` of L+1 (own seats and retained posts), L+2 (adjustment) and, where it counts, L+3. */
  readonly staying: number;
  readonly adjusted: number;
  readonly directed: number;
  /** The position of a rank in `ranks`. */
  readonly rankAt: ReadonlyMap<number, number>;
}

/** Collects the ranks of all wishes, declined and ineligible ones included. */
export function* collectWishes({ scenario }: Register): Steps<Wishes> {
  const listed = new Set<number>();
  /** 1 for small ranks that are in the set: nearly all are, and looked for in no time. */
  const small = new Uint8Array(1 << 8);
  const { people } = scenario;
  yield* inPortions(people.length, verifying, (first, end) => {
    for (let i = first; i < end; i++) {
      const { preferences } = people[i];
      for (let k = 0; k < preferences.length; k++) {
        const { rank } = preferences[k];
        if (small[rank] === 1) continue;
        listed.add(rank);
        small[rank] = 1;
      }
    }
  });
  let highest = 0;
  for (const rank of listed) if (rank > highest) highest = rank;
  const ranks = [...listed].sort((a, b) => a - b);
  ranks.push(highest + 1, highest + 2);
  const staying = ranks.length - 2;
  return {
    highest,
    ranks,
    staying,
    adjusted: staying + 1,
    directed: staying + 2,
    rankAt: positionsOf(ranks),
  };
}

/** The same with the rank of posts that nobody wished for, which directed assignment alone can give. */
export function withDirectedRank(wishes: Wishes): Wishes {
  const ranks = [...wishes.ranks, wishes.highest + 3];
  return { ...wishes, ranks, rankAt: positionsOf(ranks) };
}

function positionsOf(ranks: readonly number[]): Map<number, number> {
  return new Map(ranks.map((rank, position) => [rank, position]));
}
