import { reasonsAgainst } from "./eligibility";
import type { Facts } from "./facts";
import { listedOrOpen } from "./reach";
import { openTargets } from "./targets";

/** What people may take in a stage. */
export interface Alternatives {
  posts(person: number): readonly number[];
  has(person: number, post: number): boolean;
  /** Whether their own seat is one. */
  hasSeat(person: number): boolean;
}

/**
 * In the voluntary stage, posts that nothing speaks against, and volunteers' own seats. In the directed stage, for who
 * waited, posts that nothing speaks against but that they are not listed; for all others what they have. Who agreed has
 * what they agreed to.
 */
export function openAlternatives(facts: Facts): Alternatives {
  const { homes, settled, agreed } = facts;
  const targets = openTargets(facts);
  const isFixed = (person: number): boolean =>
    settled !== undefined && (settled[person] >= 0 || homes.affected[person] === 0);
  const has = (person: number, post: number): boolean => {
    if (agreed[person] >= 0) return agreed[person] === post;
    if (settled !== undefined && isFixed(person)) return settled[person] === post;
    return reasonsAgainst(facts, person, post, settled !== undefined) === 0;
  };
  return {
    has,
    hasSeat: (person) =>
      homes.affected[person] === 0 && agreed[person] < 0 && (settled === undefined || settled[person] < 0),
    posts: (person) => {
      if (agreed[person] >= 0) return [agreed[person]];
      if (settled !== undefined && isFixed(person)) return settled[person] < 0 ? [] : [settled[person]];
      const reached = listedOrOpen(facts, targets, person);
      if (settled !== undefined) for (const p of targets.free(person, -1)) reached.add(p);
      return [...reached].filter((p) => has(person, p));
    },
  };
}
