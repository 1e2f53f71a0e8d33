import type { Facts } from "../../verify/facts";

/** Posts that a person listed, by themselves or with their body, each once. */
export function listedPosts({ at }: Facts, person: number): Set<number> {
  const posts = new Set<number>();
  for (const { post, body } of at.scenario.people[person].preferences) {
    const p = post === undefined ? undefined : at.postAt.get(post);
    const b = body === undefined ? undefined : at.bodyAt.get(body);
    if (p !== undefined) posts.add(p);
    for (const covered of b === undefined ? [] : at.postsOf[b]) posts.add(covered);
  }
  return posts;
}
