import { homeLineBody, lineOfPost } from "../verify/eligibility";
import type { Facts } from "../verify/facts";
import type { Stage } from "../verify/stage";
import type { Tally } from "../verify/tally";
import { type Moves, rankOf } from "./moves";

/** The counts of a plan after moves, as far as goals ask for them. Takes time in proportion to moves, posts and bodies. */
export function tallyAfter({ facts, assignment, tally }: Stage, moves: Moves): Tally {
  const counts = {
    filled: tally.filled.slice(),
    seated: tally.seated.slice(),
    atRank: tally.atRank.slice(),
    kept: tally.kept.slice(),
    atTier: tally.atTier.slice(),
    waiting: tally.waiting,
    outsiders: tally.outsiders,
    changed: tally.changed,
  };
  for (const [person, to] of moves) {
    const from = assignment.post[person];
    if (from === to) continue;
    add(facts, counts, person, from, from < 0 ? -1 : assignment.rank[person], -1);
    add(facts, counts, person, to, to < 0 ? -1 : rankOf(facts, person, to), 1);
  }
  return { ...tally, ...counts };
}

type Counts = { -readonly [Name in keyof Tally]: Tally[Name] };

function add(
  facts: Facts,
  counts: Omit<Counts, "inPosts" | "leading" | "meeting">,
  person: number,
  post: number,
  rank: number,
  by: 1 | -1,
): void {
  const { at, homes, wishes, continuity, unitRanks, sources, earlier } = facts;
  const isVolunteer = homes.affected[person] === 0;
  const group = isVolunteer ? wishes.ranks.length : 0;
  const section = continuity.groupOf[person];
  const place = post >= 0 ? post : isVolunteer ? "staying" : "waiting";
  const before = earlier.get(person);
  if (before !== undefined && before !== place) counts.changed += by;
  if (post >= 0) {
    const isRetained = at.scenario.posts[post].demand === "retained";
    counts.filled[post] += by;
    counts.seated[lineOfPost(facts, post)] += by;
    counts.atRank[group + rank] += by;
    counts.atTier[unitRanks.tierOf(person, post)] += by;
    if (section >= 0 && !isVolunteer && isRetained) counts.kept[section] += by;
    if (isVolunteer && !isRetained && sources[at.postBody[post]] === 1) counts.outsiders += by;
    return;
  }
  if (!isVolunteer) {
    counts.waiting += by;
    return;
  }
  counts.seated[homeLineBody(facts, person) * at.types.length + at.personType[person]] += by;
  counts.atRank[group + wishes.staying] += by;
  if (section >= 0) counts.kept[section] += by;
}
