import { homeLineBody, lineOfPost } from "../verify/eligibility";
import type { Facts } from "../verify/facts";
import type { Stage } from "../verify/stage";
import type { Tally } from "../verify/tally";
import { type Moves, rankOf } from "./moves";

/** What moves change of the counts of a plan, as far as goals ask for them. */
type Counts = {
  -readonly [Name in Exclude<keyof Tally, "inPosts" | "leading" | "meeting">]: Tally[Name];
};

const known = new WeakMap<Stage, Counts>();

/**
 * Reads the counts of a plan after moves, then takes the moves back: one copy serves all questions about a plan, so that a
 * question takes time in proportion to its moves. What is read is not to be kept.
 */
export function readTallyAfter<T>(stage: Stage, moves: Moves, read: (tally: Tally) => T): T {
  const { tally } = stage;
  const counts = known.get(stage) ?? copyOf(tally);
  known.set(stage, counts);
  addMoves(stage, counts, moves, 1);
  try {
    return read({ ...tally, ...counts });
  } finally {
    addMoves(stage, counts, moves, -1);
  }
}

function copyOf({ filled, seated, atRank, kept, atTier, waiting, outsiders, changed }: Tally): Counts {
  return {
    filled: filled.slice(),
    seated: seated.slice(),
    atRank: atRank.slice(),
    kept: kept.slice(),
    atTier: atTier.slice(),
    waiting,
    outsiders,
    changed,
  };
}

function addMoves({ facts, assignment }: Stage, counts: Counts, moves: Moves, by: 1 | -1): void {
  for (const [person, to] of moves) {
    const from = assignment.post[person];
    if (from === to) continue;
    add(facts, counts, person, from, from < 0 ? -1 : assignment.rank[person], by === 1 ? -1 : 1);
    add(facts, counts, person, to, to < 0 ? -1 : rankOf(facts, person, to), by);
  }
}

function add(facts: Facts, counts: Counts, person: number, post: number, rank: number, by: 1 | -1): void {
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
