import { barriers } from "./eligibility";
import type { Facts } from "./facts";

/** Posts that people of one kind could enter if nobody declined them, worked out once per kind. */
export interface Targets {
  /** Posts that are not retained, of one body or (−1) of all. */
  free(person: number, body: number): readonly number[];
  /** Retained posts of an affected person's own successor. */
  retained(person: number): readonly number[];
}

/**
 * People who accept adjustment reach nearly every post, so their pairs are not listed one by one: people of one kind
 * share their lists. Lists stand in the order of `compare` for a person of that kind, by default that of ids.
 */
export function openTargets(
  facts: Facts,
  compare?: (person: number, a: number, b: number) => number,
): Targets {
  const { at, homes, kinds } = facts;
  const { scenario } = at;
  const lists = new Map<number, readonly number[]>();
  const bodies = scenario.bodies.length + 1;

  const list = (person: number, body: number, retained: boolean): readonly number[] => {
    const key = (kinds[person] * bodies + body + 1) * 2 + (retained ? 1 : 0);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const posts = (body < 0 ? at.postsInOrder : at.postsOf[body]).filter(
      (p) => (scenario.posts[p].demand === "retained") === retained && barriers(facts, person, p) === 0,
    );
    if (compare !== undefined) posts.sort((a, b) => compare(person, a, b));
    lists.set(key, posts);
    return posts;
  };
  return {
    free: (person, body) => list(person, body, false),
    retained: (person) => {
      const home = homes.home[person];
      return homes.affected[person] === 1 && home >= 0 ? list(person, home, true) : [];
    },
  };
}
