import type { Numbers } from "../numbers/numbers";
import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { ModelPost } from "../types";

/** Posts by id, each with the line in which its seats count: its body's, or that of its body's host. */
export function modelPosts(
  { posts, people, bodies, types, ranks }: Reading,
  { hosting, sections }: Pick<Structure, "hosting" | "sections">,
  { lineAt }: Pick<Numbers, "lineAt">,
): ModelPost[] {
  return posts.entries.map((post) => {
    const { id, name, body, section, quotaType, leaderRank, demand, openings } = post;
    const owner = bodies.indexOf(body);
    const type = types.indexOf(quotaType);
    return {
      id,
      name: name ?? id,
      body: owner,
      type,
      demand,
      leaderRank: leaderRank === undefined ? -1 : ranks.indexOf(leaderRank),
      min: openings.min ?? 0,
      max: openings.max,
      line: lineAt[hosting.hostOf[owner] * types.ids.length + type],
      section: sections.groupOf(owner, section),
      isWatched: sections.isWatched(owner, section),
      requires: post.requires ?? [],
      reserved: post.reserved ?? [],
      prefers: (post.prefers ?? []).map((tier) =>
        (typeof tier === "string" ? [tier] : tier).map((person) => people.indexOf(person)),
      ),
    };
  });
}
