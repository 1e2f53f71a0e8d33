import type { Facts } from "./facts";
import type { Targets } from "./targets";

/**
 * Every post that a person lists, eligible or not, and every other one that they could take; for volunteers who listed
 * nothing also those that adjustment would open to them, if it counted.
 */
export function listedOrOpen({ at, declines }: Facts, targets: Targets, person: number): Set<number> {
  const { preferences, acceptsAdjustment } = at.scenario.people[person];
  const posts = new Set<number>();
  for (const { post, body } of preferences) {
    const p = post === undefined ? undefined : at.postAt.get(post);
    const b = body === undefined ? undefined : at.bodyAt.get(body);
    if (p !== undefined) posts.add(p);
    for (const covered of b === undefined ? [] : at.postsOf[b]) posts.add(covered);
  }
  const declined = declines.get(person);
  for (const open of [targets.retained(person), acceptsAdjustment ? targets.free(person, -1) : []]) {
    for (const p of open) if (declined?.has(p) !== true) posts.add(p);
  }
  return posts;
}
