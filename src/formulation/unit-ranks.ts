import type { Model } from "../model/types";

/** How units rank people. */
export interface UnitRanks {
  /** The largest number of tiers that any post has. */
  readonly tiers: number;
  /** The tier, from 0, in which a post's unit names a person; `tiers` for those whom it does not name. */
  rankOf(person: number, post: number): number;
}

/** Reads `prefers` of every post: best tier first, everyone in a tier alike, whoever is not named behind all tiers. */
export function unitRanksOf({ posts, people }: Model): UnitRanks {
  const tiers = posts.reduce((most, { prefers }) => Math.max(most, prefers.length), 0);
  const tierOf = new Map<number, number>();
  posts.forEach(({ prefers }, post) => {
    prefers.forEach((tier, rank) => {
      for (const person of tier) tierOf.set(post * people.length + person, rank);
    });
  });
  return { tiers, rankOf: (person, post) => tierOf.get(post * people.length + person) ?? tiers };
}
