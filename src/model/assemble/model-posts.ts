import type { Numbers } from "../numbers/numbers";
import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { ModelPost } from "../types";

/** Posts by id, each with the line in which its seats count: its body's, or that of its body's host. */
export function modelPosts(
  { posts, bodies, types, ranks }: Reading,
  { hosting }: Pick<Structure, "hosting">,
  { lineAt }: Pick<Numbers, "lineAt">,
): ModelPost[] {
  return posts.entries.map(({ id, name, body, quotaType, leaderRank, demand, openings }) => {
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
    };
  });
}
