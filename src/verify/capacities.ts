import type { Facts } from "./facts";
import type { Report } from "./report";
import type { Tally } from "./tally";

/** Seats of posts and hosted offices, leader positions, and staff ≤ quota for every body and type. */
export function checkCapacities(facts: Facts, tally: Tally, granted: Float64Array, report: Report): void {
  const { at, hosts, lines, positions } = facts;
  const { bodies, posts } = at.scenario;
  for (const [p, { id, openings }] of posts.entries()) {
    const found = tally.filled[p];
    if (found > openings.max) report("post-over-capacity", [id], excess(found, openings.max));
  }
  for (const [b, { id }] of bodies.entries()) {
    for (const [t, type] of at.types.entries()) {
      const line = b * at.types.length + t;
      if (hosts.host[b] !== b && tally.inPosts[line] > hosts.seats[line]) {
        report("office-over-seats", [id, type], excess(tally.inPosts[line], hosts.seats[line]));
      }
      const over = tally.seated[line] - lines.room[line] - granted[line];
      if (over > 0) {
        const staff = lines.unlisted[line] + tally.seated[line];
        report("staff-over-quota", [id, type], excess(staff, staff - over));
      }
    }
    for (const [r, rank] of at.ranks.entries()) {
      const line = b * at.ranks.length + r;
      if (tally.leading[line] > positions[line]) {
        report("leaders-over-positions", [id, rank], excess(tally.leading[line], positions[line]));
      }
    }
  }
}

function excess(found: number, expected: number): { found: number; expected: number; excess: number } {
  return { found, expected, excess: found - expected };
}
