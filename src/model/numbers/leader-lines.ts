import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { LeaderLine, LeaderMovement } from "../types";
import { checkLeaderTotals } from "./check-leader-totals";
import { leadersBefore } from "./leaders-before";
import { settleLeaders } from "./settle-leaders";

/** Leader positions of bodies, wherever any number is not zero or a post needs it, sorted by body, then rank. */
export interface Leaders {
  readonly lines: readonly LeaderLine[];
  readonly movements: readonly LeaderMovement[];
}

/** Positions before and after the reforms, and what is left of them for listed people (条例28). */
export function leadersOf(reading: Reading, structure: Structure): Leaders {
  const { bodies, ranks, posts } = reading;
  const { people, succession } = structure;
  const width = ranks.ids.length;
  const before = leadersBefore(reading, people);
  const book = settleLeaders(reading, structure, before.approved);
  checkLeaderTotals(reading, structure, before.approved, book.held);

  const unlisted = new Float64Array(book.held.length);
  before.unlisted.forEach((count, at) => {
    const to = succession.successor[Math.floor(at / width)];
    if (to >= 0) unlisted[to * width + (at % width)] += count;
  });
  const volunteers = new Float64Array(book.held.length);
  people.home.forEach((home, person) => {
    const rank = people.leaderRank[person];
    if (home >= 0 && rank >= 0 && people.affected[person] === 0) volunteers[home * width + rank]++;
  });
  const hasPosts = new Uint8Array(book.held.length);
  for (const { body, leaderRank } of posts.entries) {
    if (leaderRank === undefined) continue;
    const rank = ranks.indexOf(leaderRank);
    if (rank >= 0 && bodies.indexOf(body) >= 0) hasPosts[bodies.indexOf(body) * width + rank] = 1;
  }

  const lines: LeaderLine[] = [];
  for (let at = 0; at < book.held.length; at++) {
    const line: LeaderLine = {
      body: Math.floor(at / width),
      rank: at % width,
      before: before.approved[at],
      presentBefore: before.present[at],
      after: book.held[at],
      unlisted: unlisted[at],
      volunteers: volunteers[at],
      positions: Math.max(0, book.held[at] - unlisted[at], volunteers[at]),
    };
    const sum = line.before + line.presentBefore + line.after + line.unlisted + line.volunteers;
    if (sum > 0 || hasPosts[at] === 1) lines.push(line);
  }
  return { lines, movements: book.movements() };
}
