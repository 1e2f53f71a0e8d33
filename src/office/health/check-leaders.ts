import type { Body, Scenario } from "../../model/types";
import { PairSums, todaysLines } from "./ledger-of-today";
import type { Finding } from "./types";

type Bare = Omit<Finding, "article">;

/**
 * 领导职数 per body and rank (条例28): present above approved, positions of a body that has no quota, posts of a rank of
 * which the body has too few positions and no reform gives it any; and the sums of each jurisdiction, as information.
 */
export function checkLeaders(scenario: Scenario): Bare[] {
  const findings: Bare[] = [];
  const approvedIn = new PairSums();
  const presentIn = new PairSums();
  const hasQuota = new Set(todaysLines(scenario).flatMap(({ body, quota }) => (quota > 0 ? [body] : [])));
  for (const { id, jurisdiction, leaders } of scenario.bodies) {
    let positions = 0;
    for (const [rank, { approved, present }] of Object.entries(leaders ?? {})) {
      positions += approved;
      approvedIn.add(jurisdiction, rank, approved);
      presentIn.add(jurisdiction, rank, present);
      if (present <= approved) continue;
      const numbers = { found: present, expected: approved };
      findings.push({ code: "leaders-above-approved", severity: "violation", ids: [id, rank], ...numbers });
    }
    if (positions > 0 && !hasQuota.has(id)) {
      const numbers = { found: positions, expected: 0 };
      findings.push({ code: "leaders-without-quota", severity: "violation", ids: [id], ...numbers });
    }
  }
  for (const { keys, sum } of approvedIn.entries()) {
    const found = presentIn.get(...keys);
    if (sum + found === 0) continue;
    findings.push({
      code: "leaders-in-jurisdiction",
      severity: "info",
      ids: [...keys],
      found,
      expected: sum,
    });
  }
  return [...findings, ...postsWithoutPosition(scenario)];
}

function postsWithoutPosition({ bodies, posts, reforms }: Scenario): Bare[] {
  const regulated = new Set(
    reforms.flatMap((reform) => {
      if (reform.kind === "merge") return [reform.into];
      return reform.kind === "establish" || reform.kind === "reorganize" ? [reform.body] : [];
    }),
  );
  const openings = new PairSums();
  for (const { body, leaderRank, openings: seats } of posts) {
    if (leaderRank !== undefined && !regulated.has(body)) openings.add(body, leaderRank, seats.max);
  }
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return openings.entries().flatMap(({ keys, sum }): Bare[] => {
    const body = byId.get(keys[0]);
    const expected = body === undefined ? sum : approvedOf(body, keys[1]);
    if (sum <= expected) return [];
    const numbers = { found: sum, expected };
    return [{ code: "leader-post-without-position", severity: "warning", ids: [...keys], ...numbers }];
  });
}

function approvedOf({ leaders }: Body, rank: string): number {
  return leaders !== undefined && Object.hasOwn(leaders, rank) ? leaders[rank].approved : 0;
}
