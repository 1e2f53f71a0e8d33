import { compareIds, sortedIds } from "../kernel/order";
import type { GoalValue, Grant, Placement, PoolBalance, Shortfall, Staying } from "../plan/types";
import type { Scenario } from "../schema/document";
import { type Alternative, alternativesOf } from "./reckoning/alternatives";
import { compareGoals, goalsOf, goalValues } from "./reckoning/goal-values";
import { isPoolPaid, leastGrants } from "./reckoning/least-grants";
import { type Reckoning, reckon } from "./reckoning/reckoning";
import { canTake, emptySeats, leave, type Seats, take } from "./reckoning/seats";

/** The part of a plan that follows from who goes where. */
export interface ReferencePlan {
  readonly placements: readonly Placement[];
  readonly staying: readonly Staying[];
  readonly waiting: readonly string[];
  readonly grants: readonly Grant[];
  readonly pools: readonly PoolBalance[];
  readonly shortfalls: readonly Shortfall[];
  readonly goals: readonly GoalValue[];
}

export type Reference =
  | { readonly status: "optimal"; readonly plan: ReferencePlan }
  | { readonly status: "infeasible" }
  /** More steps than `limit`; nothing is known. */
  | { readonly status: "too-large" };

export interface BruteForceOptions {
  /** Steps of the enumeration after which it gives up; default 100,000. */
  readonly limit?: number;
  /** Ids of all people in the order in which the closing stage lets them choose; default: by id. */
  readonly order?: readonly string[];
}

interface Candidate {
  readonly goals: readonly GoalValue[];
  readonly granted: number;
  /** Per person in closing order: position of what they take among their alternatives. */
  readonly picks: readonly number[];
}

/**
 * The best plan of a small, accepted scenario, found by trying everything: every person in every alternative, the
 * smallest grants that this needs, goal values compared one after the other, then fewest grants, then people in order.
 * Exponential in the number of people. Shares nothing with the formulation, the engines or `verify`.
 *
 * The lot of `policy.seed` is not drawn here: pass `order`, or compare everything except who is who.
 */
export function bruteForce(scenario: Scenario, options: BruteForceOptions = {}): Reference {
  const reckoning = reckon(scenario);
  const order = options.order ?? sortedIds(reckoning.people.keys());
  const menus = order.map((id) => alternativesOf(standingOf(id, reckoning), reckoning));
  const seats = emptySeats(reckoning);
  const picks: number[] = [];
  let best: Candidate | undefined;
  let steps = 0;
  const limit = options.limit ?? 100_000;

  const explore = (k: number): void => {
    if (++steps > limit) return;
    if (k === order.length) {
      const candidate = weigh(picks, order, menus, seats, reckoning);
      if (candidate !== undefined && (best === undefined || isBetter(candidate, best, reckoning)))
        best = candidate;
      return;
    }
    for (const [pick, alternative] of (menus[k] as Alternative[]).entries()) {
      const standing = standingOf(order[k] as string, reckoning);
      if (!canTake(alternative, standing, seats, reckoning)) continue;
      take(alternative, standing, seats, reckoning);
      picks.push(pick);
      explore(k + 1);
      picks.pop();
      leave(alternative, standing, seats, reckoning);
    }
  };
  explore(0);
  if (steps > limit) return { status: "too-large" };
  if (best === undefined) return { status: "infeasible" };
  return { status: "optimal", plan: planOf(best, order, menus, reckoning) };
}

function standingOf(id: string, reckoning: Reckoning) {
  const standing = reckoning.people.get(id);
  if (standing === undefined) throw new RangeError(`no such person: ${id}`);
  return standing;
}

/** Goal values of one way to seat everybody; undefined where pools cannot pay or hard minimums are missed. */
function weigh(
  picks: readonly number[],
  order: readonly string[],
  menus: readonly (readonly Alternative[])[],
  seats: Seats,
  reckoning: Reckoning,
): Candidate | undefined {
  const grants = leastGrants(seats.used, reckoning);
  if (!isPoolPaid(grants, reckoning)) return undefined;
  const chosen = order.map((_, k) => menus[k]?.[picks[k] as number] as Alternative);
  const ranks = new Map<string, number>();
  for (const [k, alternative] of chosen.entries()) {
    if (alternative.kind !== "waiting") ranks.set(order[k] as string, alternative.rank);
  }
  const posts = reckoning.scenario.posts;
  const missed = posts.some((post) => (seats.staffed.get(post.id) ?? 0) < (post.openings.min ?? 0));
  if (missed && reckoning.scenario.policy?.hardMinimums) return undefined;
  const granted = grants.reduce((sum, grant) => sum + grant.count, 0);
  const recovered = recoveredInAll(granted, reckoning);
  const waiting = order.length - ranks.size;
  const goals = goalValues({ ranks, staffed: seats.staffed, waiting, recovered }, reckoning);
  return { goals, granted, picks: [...picks] };
}

function isBetter(a: Candidate, b: Candidate, reckoning: Reckoning): boolean {
  const byGoals = compareGoals(a.goals, b.goals, reckoning);
  if (byGoals !== 0) return byGoals < 0;
  if (a.granted !== b.granted) return a.granted < b.granted;
  const k = a.picks.findIndex((pick, person) => pick !== b.picks[person]);
  return k >= 0 && (a.picks[k] as number) < (b.picks[k] as number);
}

function planOf(
  { goals, picks }: Candidate,
  order: readonly string[],
  menus: readonly (readonly Alternative[])[],
  reckoning: Reckoning,
): ReferencePlan {
  const seats = emptySeats(reckoning);
  const placements: Placement[] = [];
  const staying: Staying[] = [];
  const waiting: string[] = [];
  for (const [k, person] of order.entries()) {
    const alternative = menus[k]?.[picks[k] as number] as Alternative;
    const standing = standingOf(person, reckoning);
    take(alternative, standing, seats, reckoning);
    if (alternative.kind === "post") {
      placements.push({
        person,
        post: alternative.post.id,
        rank: alternative.rank,
        basis: alternative.basis,
      });
    } else if (alternative.kind === "seat") {
      staying.push({ person, body: standing.home as string, rank: alternative.rank });
    } else waiting.push(person);
  }
  const grants = leastGrants(seats.used, reckoning);
  const byPerson = (a: { person: string }, b: { person: string }) => compareIds(a.person, b.person);
  const shortfalls = [...reckoning.posts.values()]
    .map(({ id, openings }) => ({ post: id, missing: (openings.min ?? 0) - (seats.staffed.get(id) ?? 0) }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => compareIds(a.post, b.post));
  return {
    placements: placements.sort(byPerson),
    staying: staying.sort(byPerson),
    waiting: sortedIds(waiting),
    grants,
    pools: poolBalances(grants, reckoning),
    shortfalls,
    goals,
  };
}

/** What the ceilings demand; with the goal `recover`, everything that is not granted. */
function recoveredInAll(granted: number, reckoning: Reckoning): number {
  const total = (of: "toDivide" | "demanded") =>
    reckoning.pools.values().reduce((sum, pool) => sum + pool[of], 0);
  return goalsOf(reckoning).includes("recover") ? total("toDivide") - granted : total("demanded");
}

/** Pools after these grants, in the order of a plan; pools without any number are left out. */
function poolBalances(grants: readonly Grant[], reckoning: Reckoning): PoolBalance[] {
  const jurisdictions = sortedIds(reckoning.scenario.jurisdictions.map(({ id }) => id));
  const recovers = goalsOf(reckoning).includes("recover");
  return jurisdictions.flatMap((jurisdiction) =>
    reckoning.types.flatMap((quotaType) => {
      const pool = reckoning.pools.get(jurisdiction, quotaType);
      if (pool === undefined) return [];
      const granted = grants
        .filter((grant) => grant.quotaType === quotaType)
        .filter((grant) => reckoning.book.jurisdictionOf(grant.body) === jurisdiction)
        .reduce((sum, grant) => sum + grant.count, 0);
      const recovered = recovers ? pool.toDivide - granted : pool.demanded;
      const { before, approvedIn, approvedOut, freed } = pool;
      const reserve = pool.toDivide - granted - recovered;
      const after = before + approvedIn - approvedOut - recovered;
      const numbers = { before, approvedIn, approvedOut, freed, granted, recovered, reserve, after };
      return Object.values(numbers).some((n) => n !== 0) ? [{ jurisdiction, quotaType, ...numbers }] : [];
    }),
  );
}
