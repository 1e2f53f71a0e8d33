import type { Plan } from "../../plan/types";
import { approvedCount } from "../reckoning/pools";
import type { Reckoning } from "../reckoning/reckoning";
import { planLaw, quoted } from "./law";

/** A pool as it stands in a plan; one that is not listed has no numbers at all. */
function stated(plan: Plan, jurisdiction: string, type: string) {
  const none = {
    before: 0,
    approvedIn: 0,
    approvedOut: 0,
    freed: 0,
    granted: 0,
    recovered: 0,
    reserve: 0,
    after: 0,
  };
  return plan.pools.find((pool) => pool.jurisdiction === jurisdiction && pool.quotaType === type) ?? none;
}

export const poolNeverRises = planLaw(
  "pool-never-rises",
  {
    zh: "任一层级、任一类型的编制总额,改革后不超过改革前加批准调入、减批准调出。",
    en: "No pool ends above what it had before, plus what was approved in, minus what was approved out.",
  },
  function* (plan, { reckoning }) {
    for (const { jurisdiction, type, before, approvedIn, approvedOut } of reckoning.pools.values()) {
      const { after } = stated(plan, jurisdiction, type);
      const limit = before + approvedIn - approvedOut;
      if (!(after <= limit)) yield `${quoted(jurisdiction, type)}: ${after} after, at most ${limit}`;
    }
  },
);

export const subtreeRisesOnlyByApproval = planLaw(
  "subtree-rises-only-by-approval",
  {
    zh: "任一地区连同所辖各级的总额,只能因辖区以外的批准而增加;最上级只能因上级下达而增加。",
    en: "A jurisdiction with everything below it rises only by approvals from outside; a root only from above the scenario.",
  },
  function* (plan, { reckoning }) {
    for (const { id } of reckoning.scenario.jurisdictions) {
      const inside = subtree(id, reckoning);
      for (const type of reckoning.types) {
        const sum = (of: (place: string) => number) => inside.reduce((total, place) => total + of(place), 0);
        const before = sum((place) => reckoning.pools.get(place, type)?.before ?? 0);
        const after = sum((place) => stated(plan, place, type).after);
        const limit = before + entering(inside, type, reckoning);
        if (!(after <= limit)) yield `${quoted(id, type)} and below: ${after} after, at most ${limit}`;
      }
    }
  },
);

function subtree(root: string, { scenario }: Reckoning): string[] {
  const children = scenario.jurisdictions.filter(({ parent }) => parent === root);
  return [root, ...children.flatMap(({ id }) => subtree(id, { scenario } as Reckoning))];
}

/** Quota approved into these places from elsewhere, minus quota approved out of them to elsewhere. */
function entering(inside: readonly string[], type: string, { scenario, reforms }: Reckoning): number {
  const holds = (place: string | undefined) => place !== undefined && inside.includes(place);
  return (scenario.approvals ?? [])
    .filter((approval) => approval.quotaType === type && holds(approval.from) !== holds(approval.to))
    .reduce((sum, approval) => sum + (holds(approval.to) ? 1 : -1) * approvedCount(approval, reforms), 0);
}

export const poolIdentity = planLaw(
  "pool-identity",
  {
    zh: "总额与统筹周转逐一平衡:后 = 前 + 批入 − 批出 − 核销;余 = 原余 + 空出 + 批入 − 批出 − 核增 − 核销。",
    en: "Every pool reconciles to the unit: its total, its reserve, and the grants that it pays for.",
  },
  function* (plan, { reckoning }) {
    for (const pool of reckoning.pools.values()) {
      const found = stated(plan, pool.jurisdiction, pool.type);
      const granted = plan.grants
        .filter((grant) => grant.quotaType === pool.type)
        .filter((grant) => reckoning.book.jurisdictionOf(grant.body) === pool.jurisdiction)
        .reduce((sum, grant) => sum + grant.count, 0);
      const expected = {
        before: pool.before,
        approvedIn: pool.approvedIn,
        approvedOut: pool.approvedOut,
        freed: pool.freed,
        granted,
        reserve: pool.toDivide - granted - found.recovered,
        after: pool.before + pool.approvedIn - pool.approvedOut - found.recovered,
      };
      for (const [name, number] of Object.entries(expected)) {
        const is = found[name as keyof typeof expected];
        if (is !== number) yield `${quoted(pool.jurisdiction, pool.type)}: ${name} is ${is}, not ${number}`;
      }
      if (!(found.reserve >= 0)) yield `${quoted(pool.jurisdiction, pool.type)}: reserve ${found.reserve}`;
      if (!(found.recovered >= pool.demanded)) {
        yield `${quoted(pool.jurisdiction, pool.type)}: recovered ${found.recovered}, demanded ${pool.demanded}`;
      }
    }
  },
);
