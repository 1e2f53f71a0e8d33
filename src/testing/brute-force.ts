import { sortedIds } from "../kernel/order";
import type { GoalValue, Grant, Note, Plan, PoolBalance, Shortfall } from "../plan/types";
import type { Scenario } from "../schema/document";
import { type Alternative, alternativesOf, type Stage } from "./reckoning/alternatives";
import { leastGrants } from "./reckoning/least-grants";
import { type Lists, listsOf, notesOf, shortfallsOf } from "./reckoning/lists-of";
import { poolBalances } from "./reckoning/pool-balances";
import { type Reckoning, reckon } from "./reckoning/reckoning";
import { search } from "./reckoning/search";
import { emptySeats, type Seats, take } from "./reckoning/seats";
import { standingOf } from "./reckoning/standings";

/** The part of a plan that follows from who goes where. */
export interface ReferencePlan extends Lists {
  readonly grants: readonly Grant[];
  readonly pools: readonly PoolBalance[];
  readonly shortfalls: readonly Shortfall[];
  /** Of the voluntary stage. */
  readonly goals: readonly GoalValue[];
  /** Of the codes `grade-kept`, `returns` and `directed`. */
  readonly notes: readonly Note[];
}

/** What trying everything comes to. */
export type Reference =
  | { readonly status: "optimal"; readonly plan: ReferencePlan }
  | { readonly status: "infeasible" }
  /** More steps than `limit`; nothing is known. */
  | { readonly status: "too-large" };

/** How {@link bruteForce} works. */
export interface BruteForceOptions {
  /** Steps of the enumeration, in each stage, after which it gives up; default 100,000. */
  readonly limit?: number;
  /** Ids of all people in the order in which the closing stage lets them choose; default: by id. */
  readonly order?: readonly string[];
  /** The plan that the goal `fewest-changes` compares with; without it nobody counts as changed. */
  readonly earlier?: Plan | undefined;
}

/**
 * The best plan of a small, accepted scenario, found by trying everything: every person in every alternative, the
 * smallest grants that this needs, goal values compared one after the other, then fewest grants, then people in order.
 * Where the policy opens the directed stage, whoever waits then is tried in every post that no rule closes to them.
 * Exponential in the number of people. Shares nothing with the formulation, the engines or `verify`.
 *
 * The lot of `policy.seed` is not drawn here: pass `order`, or compare everything except who is who.
 *
 * @example
 * const reference = bruteForce(scenario);
 * reference.status === "optimal" && reference.plan.placements; // result.plan.placements
 */
export function bruteForce(scenario: Scenario, options: BruteForceOptions = {}): Reference {
  const reckoning = reckon(scenario, options.earlier);
  const order = options.order ?? sortedIds(reckoning.people.keys());
  const limit = options.limit ?? 100_000;
  const voluntary = search(menus(order, "voluntary", reckoning), reckoning, "voluntary", limit);
  if (typeof voluntary === "string") return { status: voluntary };
  const { chosen, goals } = voluntary;
  const waits = [...chosen.values()].some(({ kind }) => kind === "waiting");
  if (!waits || !scenario.policy?.directed) {
    return { status: "optimal", plan: planOf(chosen, goals, undefined, reckoning) };
  }
  const directed = directedStage(scenario, chosen, { ...options, order });
  if (typeof directed === "string") return { status: directed };
  return { status: "optimal", plan: planOf(directed.chosen, goals, directed.goals, reckoning) };
}

/** The best that 组织调配 can do for those who wait, everybody else left where they are. */
export function directedStage(
  scenario: Scenario,
  voluntary: ReadonlyMap<string, Alternative>,
  options: BruteForceOptions = {},
): ReturnType<typeof search> {
  const reckoning = reckon(scenario, options.earlier);
  const order = options.order ?? sortedIds(reckoning.people.keys());
  const open = menus(order, "directed", reckoning);
  for (const [person, took] of voluntary) if (took.kind !== "waiting") open.set(person, [took]);
  return search(open, reckoning, "directed", options.limit ?? 100_000);
}

function menus(order: readonly string[], stage: Stage, reckoning: Reckoning): Map<string, Alternative[]> {
  return new Map(order.map((id) => [id, alternativesOf(standingOf(id, reckoning), reckoning, stage)]));
}

function planOf(
  chosen: ReadonlyMap<string, Alternative>,
  goals: readonly GoalValue[],
  directed: readonly GoalValue[] | undefined,
  reckoning: Reckoning,
): ReferencePlan {
  const seats: Seats = emptySeats(reckoning);
  for (const [person, took] of chosen) take(took, standingOf(person, reckoning), seats, reckoning);
  const grants = leastGrants(seats.used, reckoning);
  const lists = listsOf(chosen, reckoning);
  return {
    ...lists,
    grants,
    pools: poolBalances(grants, reckoning),
    shortfalls: shortfallsOf(seats, reckoning),
    goals,
    notes: notesOf(lists, reckoning, directed),
  };
}
