import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";

/** Who counts where, by `body * types + type` of the body that pays: an office's people count with its host. */
export interface LineDemand {
  /** Listed volunteers with their own seat there. */
  readonly volunteers: Float64Array;
  readonly unlisted: Float64Array;
  /** 1 where a post's seats count. */
  readonly hasPosts: Uint8Array;
}

/** Counts people and posts in the lines in which they count. */
export function lineDemand(
  { bodies, types, posts }: Reading,
  { hosting, people }: Pick<Structure, "hosting" | "people">,
  unlistedOfBodies: Float64Array,
): LineDemand {
  const width = types.ids.length;
  const { hostOf } = hosting;
  const unlisted = new Float64Array(unlistedOfBodies.length);
  unlistedOfBodies.forEach((count, line) => {
    const body = Math.floor(line / width);
    unlisted[line + (hostOf[body] - body) * width] += count;
  });
  const volunteers = new Float64Array(unlisted.length);
  people.home.forEach((home, person) => {
    const type = people.type[person];
    if (home >= 0 && type >= 0 && people.affected[person] === 0) volunteers[hostOf[home] * width + type]++;
  });
  const hasPosts = new Uint8Array(unlisted.length);
  for (const post of posts.entries) {
    const body = bodies.indexOf(post.body);
    const type = types.indexOf(post.quotaType);
    if (body >= 0 && type >= 0) hasPosts[hostOf[body] * width + type] = 1;
  }
  return { volunteers, unlisted, hasPosts };
}
