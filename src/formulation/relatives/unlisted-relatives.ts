import type { ModelPerson, ModelPost } from "../../model/types";

/**
 * 公务员法74, for relatives among the unlisted staff: nobody reports to the same leader as their relative (here: sits in
 * one section with them), nor directly to a relative who leads the body, nor does work there that is closed to
 * relatives of its leaders.
 */
export function sitsWithUnlistedRelative(person: ModelPerson, post: ModelPost): boolean {
  return person.unlistedRelatives.some(({ body, section, isLeader }) => {
    if (section >= 0 && section === post.section) return true;
    return isLeader && body === post.body && (post.isWatched || post.leaderRank >= 0);
  });
}
