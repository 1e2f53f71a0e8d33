import type { ReasonCode } from "../../../src/kernel/reason-codes";
import type { Body, Demand, Person, PolicyGoal, Post, Scenario } from "../../../src/model/types";
import type { Note, Placement, Plan, PoolBalance } from "../../../src/plan/types";

/** A scenario and a plan for it, worked out by hand. */
export interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly plan: Plan;
}

type Draft = Partial<Scenario> & Pick<Scenario, "bodies">;

export function scenarioOf(draft: Draft): Scenario {
  return {
    format: "bianzhi/1",
    name: "by hand",
    jurisdictions: [{ id: "city" }],
    reforms: [],
    posts: [],
    people: [],
    ...draft,
  };
}

/** A department with this administrative quota and staff. */
export function department(id: string, quota = 0, staff = 0, more: Partial<Body> = {}): Body {
  const counts = { ...(quota > 0 ? { quota: { administrative: quota } } : {}) };
  const present = staff > 0 ? { staff: { administrative: staff } } : {};
  return { id, jurisdiction: "city", category: "department", ...counts, ...present, ...more };
}

export function post(
  id: string,
  body: string,
  demand: Demand,
  openings: Post["openings"],
  more: Partial<Post> = {},
): Post {
  return { id, body, section: "comprehensive", quotaType: "administrative", demand, openings, ...more };
}

/** Wishes are posts, best first; a number is the rank of what follows it. */
export function person(
  id: string,
  body: string,
  wishes: readonly (string | number)[],
  more: Partial<Person> = {},
): Person {
  let rank = 0;
  const preferences: { readonly post: string; readonly rank: number }[] = [];
  for (const wish of wishes) {
    if (typeof wish === "number") {
      rank = wish - 1;
      continue;
    }
    rank++;
    preferences.push({ post: wish, rank });
  }
  const plain = { section: "comprehensive", quotaType: "administrative", acceptsAdjustment: false };
  return { id, body, ...plain, preferences, ...more };
}

interface PlanDraft {
  readonly placements?: readonly (readonly [string, string, number, Placement["basis"]])[];
  readonly staying?: readonly (readonly [string, string, number])[];
  readonly waiting?: Readonly<Record<string, readonly (ReasonCode | readonly [string, ReasonCode])[]>>;
  readonly grants?: readonly (readonly [string, string, number])[];
  readonly pools?: readonly (readonly [string, string, Partial<PoolBalance>])[];
  readonly shortfalls?: readonly (readonly [string, number])[];
  readonly goals: readonly (readonly [PolicyGoal, readonly number[]])[];
  readonly notes?: readonly Note[];
}

export function planOf(draft: PlanDraft): Plan {
  const zeros = { approvedIn: 0, approvedOut: 0, freed: 0, granted: 0, recovered: 0, reserve: 0 };
  return {
    placements: (draft.placements ?? []).map(([person, post, rank, basis]) => ({
      person,
      post,
      rank,
      basis,
    })),
    staying: (draft.staying ?? []).map(([person, body, rank]) => ({ person, body, rank })),
    waiting: Object.entries(draft.waiting ?? {}).map(([person, reasons]) => ({
      person,
      reasons: reasons.map((reason) =>
        typeof reason === "string" ? { code: reason } : { code: reason[1], post: reason[0] },
      ),
    })),
    grants: (draft.grants ?? []).map(([body, quotaType, count]) => ({ body, quotaType, count })),
    pools: (draft.pools ?? []).map(([jurisdiction, quotaType, numbers]) => ({
      jurisdiction,
      quotaType,
      ...zeros,
      before: 0,
      after: numbers.before ?? 0,
      ...numbers,
    })),
    shortfalls: (draft.shortfalls ?? []).map(([post, missing]) => ({ post, missing })),
    goals: draft.goals.map(([goal, value]) => ({ goal, value })),
    engine: "by hand",
    optimality: "claimed",
    notes: draft.notes ?? [],
  };
}
