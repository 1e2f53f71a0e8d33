import type { Assignment } from "./assignment";
import { homeLineBody, lineOfPost } from "./eligibility";
import type { Facts } from "./facts";

/** How many people an assignment puts where. Whoever has no post waits, or sits in their own seat. */
export interface Tally {
  /** Per post. */
  readonly filled: Float64Array;
  /** Per body and type: people in posts and own seats that count there. */
  readonly seated: Float64Array;
  /** Per body and type: people in the posts of that body itself. */
  readonly inPosts: Float64Array;
  /** Per body and leader rank: people in such posts, and leaders of that rank in their own seats. */
  readonly leading: Float64Array;
  /** People by rank, affected people first, then volunteers: `group * ranks + position of the rank`. */
  readonly atRank: Float64Array;
  readonly waiting: number;
}

/** Counts an assignment. Linear in people. */
export function count(facts: Facts, { post, rank }: Assignment): Tally {
  const { at, homes, wishes, lines } = facts;
  const width = at.types.length;
  const ranks = wishes.ranks.length;
  const filled = new Float64Array(at.postBody.length);
  const seated = new Float64Array(lines.room.length);
  const inPosts = new Float64Array(lines.room.length);
  const leading = new Float64Array(facts.positions.length);
  const atRank = new Float64Array(ranks * 2);
  const ownSeat = ranks - 2;
  let waiting = 0;
  for (let i = 0; i < post.length; i++) {
    const p = post[i];
    if (p >= 0) {
      filled[p]++;
      atRank[homes.affected[i] === 1 ? rank[i] : ranks + rank[i]]++;
    } else if (homes.affected[i] === 1) {
      waiting++;
    } else {
      seated[homeLineBody(facts, i) * width + at.personType[i]]++;
      if (at.personRank[i] >= 0) leading[homes.home[i] * at.ranks.length + at.personRank[i]]++;
      atRank[ranks + ownSeat]++;
    }
  }
  for (let p = 0; p < filled.length; p++) {
    seated[lineOfPost(facts, p)] += filled[p];
    inPosts[at.postBody[p] * width + at.postType[p]] += filled[p];
    if (at.postRank[p] >= 0) leading[at.postBody[p] * at.ranks.length + at.postRank[p]] += filled[p];
  }
  return { filled, seated, inPosts, leading, atRank, waiting };
}
