import type { Facts } from "./facts";
import type { Report } from "./report";
import type { Reserves } from "./reserves";
import type { Tally } from "./tally";

/** People in a post who meet none of some entries of `reserved` fit into what these leave open; the tightest is named. */
export function checkReserved(facts: Facts, tally: Tally, report: Report): void {
  const { reserves, at } = facts;
  for (const p of reserves.posts) {
    let worst = { found: 0, expected: 0, excess: 0 };
    for (const set of reserves.setsOf(p)) {
      const found = peopleMeetingNone(tally, p, set);
      const expected = reserves.limitOf(p, set);
      if (found - expected > worst.excess) worst = { found, expected, excess: found - expected };
    }
    if (worst.excess > 0) report("reserved-seats-taken", [at.scenario.posts[p].id], worst);
  }
}

/** Whether somebody who meets only these entries finds no seat of a post because the rest is held for others. */
export function isHeldForOthers({ reserves }: Facts, tally: Tally, post: number, met: Reserves): boolean {
  return reserves
    .setsOf(post)
    .some((set) => (met & set) === 0 && peopleMeetingNone(tally, post, set) >= reserves.limitOf(post, set));
}

function peopleMeetingNone({ meeting }: Tally, post: number, set: Reserves): number {
  let people = 0;
  for (const [met, count] of meeting.get(post) ?? []) if ((met & set) === 0) people += count;
  return people;
}
