import type { Agreed, GoalValue, Plan } from "../plan/types";

/** What {@link Verification} may go into besides rules and numbers. */
export interface VerifyOptions {
  /** Where no certificate proves the plan: search for a better one. Default: false. */
  readonly search?: boolean | undefined;
  /** The plan that the goal `fewest-changes` compares with. A RangeError is thrown where that goal has none. */
  readonly earlier?: Plan | undefined;
  /** Pairs that all agreed to: they must stand, and the plan is judged among those that keep them. */
  readonly agreed?: readonly Agreed[] | undefined;
}

/** What `verify` found. */
export interface Verification {
  /** Every rule holds, every stated number agrees, and the plan is not refuted. */
  readonly ok: boolean;
  readonly violations: readonly Violation[];
  /** `proved`: nothing is better at any goal. `refuted`: a better plan exists. `claimed`: nobody has proved it. */
  readonly optimality: "proved" | "bounded" | "claimed" | "refuted";
  /**
   * Where it is proved, by what. `certificate`: its bound meets the value at every goal. `search`: no exchange is better,
   * and none grants less at equal goals.
   */
  readonly proof?: "certificate" | "search";
  /** Where it is refuted: an exchange that makes a better plan. */
  readonly improvement?: Improvement;
}

/**
 * An exchange that turns the plan into a better one that keeps every rule: better at some goal and no worse at those
 * before it, or equal at all goals with less granted. Lists are sorted by id; those not named stay where they are.
 */
export interface Improvement {
  readonly moves: readonly Move[];
  /** Grants that differ afterwards, by how much. */
  readonly grants: readonly { readonly body: string; readonly quotaType: string; readonly change: number }[];
  /** The numbers of `plan.goals`, before and after. */
  readonly goals: readonly {
    readonly goal: GoalValue["goal"];
    readonly before: readonly number[];
    readonly after: readonly number[];
  }[];
  /** Quota granted in all; fewest is the goal after those of the policy. */
  readonly granted: { readonly before: number; readonly after: number };
}

/** One person who goes elsewhere. */
export interface Move {
  readonly person: string;
  readonly from: Whereabouts;
  readonly to: Whereabouts;
}

/** Where a person can be. */
export type Whereabouts =
  | { readonly at: "post"; readonly post: string }
  | { readonly at: "own-seat"; readonly body: string }
  | { readonly at: "waiting" };

/** One rule broken, or one number that does not agree. */
export interface Violation {
  readonly code: ViolationCode;
  /** Ids of the people, posts, bodies, jurisdictions, quota types concerned. */
  readonly ids: readonly string[];
  /** Which field, number, list or reason of the plan it is about, where `code` and `ids` leave that open. */
  readonly field?: string;
  /** What the plan says, and what it must be (or must not exceed), where these are numbers. */
  readonly found?: number | string;
  readonly expected?: number | string;
  /** By how much, where this is a number. */
  readonly excess?: number;
  /** Article of law, where there is one. */
  readonly article?: string;
}

/** Everything that can be wrong with a plan. A closed list. */
export const violationCodes = [
  "plan-malformed",
  "unknown-person",
  "unknown-post",
  "unknown-body",
  "unknown-pool",
  "person-missing",
  "person-repeated",
  "wrong-list",
  "pair-not-eligible",
  "rank-differs",
  "basis-differs",
  "post-over-capacity",
  "reserved-seats-taken",
  "relatives-together",
  "directed-not-open",
  "agreed-not-kept",
  "office-over-seats",
  "leaders-over-positions",
  "staff-over-quota",
  "grant-out-of-range",
  "grant-repeated",
  "pool-overdrawn",
  "pool-missing",
  "pool-repeated",
  "pool-differs",
  "total-rises",
  "subtree-rises",
  "minimum-unmet",
  "shortfall-differs",
  "goal-differs",
  "reason-missing",
  "reason-untrue",
  "note-differs",
  "not-sorted",
  "optimality-overstated",
] as const;
/** One of {@link violationCodes}. */
export type ViolationCode = (typeof violationCodes)[number];
