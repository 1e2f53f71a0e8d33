import type { Assignment } from "./assignment";
import { homeLineBody, lineOfPost } from "./eligibility";
import type { Facts } from "./facts";
import type { Reserves } from "./reserves";

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
  /** Per post with reserved seats: people by the entries that they meet. */
  readonly meeting: ReadonlyMap<number, ReadonlyMap<Reserves, number>>;
  /** Per group of sections: its people who stay, where somebody has to. */
  readonly kept: Float64Array;
  /** Placements by the tier in which the post names the person, those that it does not name last. */
  readonly atTier: Float64Array;
  /** Volunteers in posts, not retained ones, of new and re-formed bodies. */
  readonly outsiders: number;
  /** People who are elsewhere than in the earlier plan. */
  readonly changed: number;
}

/** Counts an assignment. Linear in people. */
export function count(facts: Facts, { post, rank }: Pick<Assignment, "post" | "rank">): Tally {
  const { at, homes, wishes, lines, reserves, continuity, unitRanks, sources } = facts;
  const { posts } = at.scenario;
  const width = at.types.length;
  const ranks = wishes.ranks.length;
  const filled = new Float64Array(at.postBody.length);
  const seated = new Float64Array(lines.room.length);
  const inPosts = new Float64Array(lines.room.length);
  const leading = new Float64Array(facts.positions.length);
  const atRank = new Float64Array(ranks * 2);
  const meeting = new Map(reserves.posts.map((p) => [p, new Map<Reserves, number>()]));
  const kept = new Float64Array(facts.sections.need.length);
  const atTier = new Float64Array(unitRanks.tiers + 1);
  let waiting = 0;
  let outsiders = 0;
  for (let i = 0; i < post.length; i++) {
    const p = post[i];
    const isVolunteer = homes.affected[i] === 0;
    const group = continuity.groupOf[i];
    if (p >= 0) {
      const isRetained = posts[p].demand === "retained";
      filled[p]++;
      atRank[isVolunteer ? ranks + rank[i] : rank[i]]++;
      atTier[unitRanks.tierOf(i, p)]++;
      const sets = meeting.get(p);
      if (sets !== undefined) {
        const met = reserves.metBy(i, p);
        sets.set(met, (sets.get(met) ?? 0) + 1);
      }
      if (group >= 0 && !isVolunteer && isRetained) kept[group]++;
      if (isVolunteer && !isRetained && sources[at.postBody[p]] === 1) outsiders++;
    } else if (isVolunteer) {
      seated[homeLineBody(facts, i) * width + at.personType[i]]++;
      if (at.personRank[i] >= 0) leading[homes.home[i] * at.ranks.length + at.personRank[i]]++;
      atRank[ranks + wishes.staying]++;
      if (group >= 0) kept[group]++;
    } else {
      waiting++;
    }
  }
  for (let p = 0; p < filled.length; p++) {
    seated[lineOfPost(facts, p)] += filled[p];
    inPosts[at.postBody[p] * width + at.postType[p]] += filled[p];
    if (at.postRank[p] >= 0) leading[at.postBody[p] * at.ranks.length + at.postRank[p]] += filled[p];
  }
  const people = { meeting, kept, atTier, outsiders, changed: changes(facts, post) };
  return { filled, seated, inPosts, leading, atRank, waiting, ...people };
}

function changes({ earlier, homes }: Facts, post: Int32Array): number {
  let changed = 0;
  for (const [i, place] of earlier) {
    const now = post[i] >= 0 ? post[i] : homes.affected[i] === 1 ? "waiting" : "staying";
    if (now !== place) changed++;
  }
  return changed;
}
