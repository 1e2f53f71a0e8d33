import { ownCount } from "./counts";
import type { Homes } from "./people";
import type { Register } from "./register";
import type { Succession } from "./succession";

/**
 * 领导职数 that listed people may hold, by body and rank: approved after the reforms, less the present leaders whom
 * nobody lists, and never less than the listed volunteers who already lead there. The quota is of posts for leaders
 * too (条例28).
 */
export function settleLeaders(at: Register, succession: Succession, homes: Homes): Float64Array {
  const { scenario, ranks, personBody, personRank } = at;
  const { retired, next, successor, giver, order } = succession;
  const width = ranks.length;
  const size = scenario.bodies.length * width;
  const listed = new Float64Array(size);
  const volunteers = new Float64Array(size);
  for (let i = 0; i < personBody.length; i++) {
    if (personRank[i] < 0) continue;
    listed[personBody[i] * width + personRank[i]]++;
    if (homes.affected[i] === 0 && homes.home[i] >= 0) volunteers[homes.home[i] * width + personRank[i]]++;
  }
  const approved = new Float64Array(size);
  const inherited = new Float64Array(size);
  const unlisted = new Float64Array(size);
  for (const b of order) {
    const before = scenario.bodies[b].leaders;
    const reform = giver[b];
    const given = reform === undefined || reform.kind === "cut" ? undefined : reform.leaders;
    for (const [r, rank] of ranks.entries()) {
      const own =
        before !== undefined && Object.getOwnPropertyDescriptor(before, rank) ? before[rank] : undefined;
      const line = b * width + r;
      if (given !== undefined) approved[line] = ownCount(given, rank);
      else if (reform?.kind === "merge") approved[line] = inherited[line];
      else if (reform?.kind !== "establish") approved[line] = own?.approved ?? 0;
      if (successor[b] >= 0) unlisted[successor[b] * width + r] += (own?.present ?? 0) - listed[line];
      if (retired[b] === 0) continue;
      if (next[b] >= 0) inherited[next[b] * width + r] += approved[line];
      approved[line] = 0;
    }
  }
  return approved.map((count, line) => Math.max(count - unlisted[line], volunteers[line], 0));
}
