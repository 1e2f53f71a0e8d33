import { locate, type Register } from "./register";

/** Whom units would rather have (`prefers`). */
export interface UnitRanks {
  /** T: the largest number of tiers of any post. */
  readonly tiers: number;
  /** Posts that name a person, with the tier, from 0, in which they do. */
  readonly naming: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** The tier at which a placement counts; T where the post does not name the person. */
  tierOf(person: number, post: number): number;
}

/** Reads every tier of every post. Linear in names. */
export function collectUnitRanks(at: Register): UnitRanks {
  const naming = new Map<number, Map<number, number>>();
  let tiers = 0;
  for (const [p, { prefers }] of at.scenario.posts.entries()) {
    for (const [tier, names] of (prefers ?? []).entries()) {
      tiers = Math.max(tiers, tier + 1);
      for (const id of typeof names === "string" ? [names] : names) {
        const i = locate(at.personAt, id);
        const posts = naming.get(i) ?? new Map<number, number>();
        if (!posts.has(p)) posts.set(p, tier);
        naming.set(i, posts);
      }
    }
  }
  return { tiers, naming, tierOf: (person, post) => naming.get(person)?.get(post) ?? tiers };
}
