import type { Post, Relative } from "../../schema/document";
import type { Reckoning } from "./reckoning";
import type { Standing } from "./standings";

/** True where a relative who is not listed works too near to a post (公务员法74). */
export function isNearRelative(post: Post, { person }: Standing, reckoning: Reckoning): boolean {
  return (person.relatives ?? []).some((relative) => isNear(post, relative, reckoning));
}

function isNear(post: Post, { body, leader, section }: Relative, { reforms, sections }: Reckoning): boolean {
  const now = body === undefined ? undefined : reforms.successorOf(body);
  if (body === undefined || now === undefined) return false;
  const isThere = section !== undefined && (now === body || sections.knows(now, section));
  if (isThere && sections.groupOf(now, section) === sections.groupOf(post.body, post.section)) return true;
  if (leader !== true || post.body !== now) return false;
  return post.leaderRank !== undefined || sections.isWatched(post.body, post.section);
}
