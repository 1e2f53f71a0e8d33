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

/** Everything that can be wrong with a plan, with the `ids` that go with it. A closed list. */
export const violationCodes = [
  /** It is no plan: `field` is not of the form that `expected` says. */
  "plan-malformed",
  /** [person]: the scenario does not list them. */
  "unknown-person",
  /** [post, person] */
  "unknown-post",
  /** [body, person] or [body, type] */
  "unknown-body",
  /** [jurisdiction, type] or [body, type] */
  "unknown-pool",
  /** [person]: neither placed, staying nor waiting. */
  "person-missing",
  /** [person]: named more than once. */
  "person-repeated",
  /** [person]: an affected person who stays, or a volunteer who waits. */
  "wrong-list",
  /** [person, post]: `found` is the reason against it. */
  "pair-not-eligible",
  /** [person, post or body] */
  "rank-differs",
  /** [person, post] */
  "basis-differs",
  /** [post]: more people than `openings.max`. */
  "post-over-capacity",
  /** [post]: more people who meet less than there are seats for them. */
  "reserved-seats-taken",
  /** [person, relative] (公务员法74) */
  "relatives-together",
  /** [person, post]: directed, though the policy opens no such stage for them (公务员法73). */
  "directed-not-open",
  /** [person, post]: a pair that stood; `found` is what the plan says. */
  "agreed-not-kept",
  /** [office, type]: more people than seats inside the host (条例12). */
  "office-over-seats",
  /** [body, rank]: more leaders than positions left (条例28). */
  "leaders-over-positions",
  /** [body, type]: staff above approved quota (条例28). */
  "staff-over-quota",
  /** [body, type]: less or more than the reforms allow. */
  "grant-out-of-range",
  /** [body, type] */
  "grant-repeated",
  /** [jurisdiction, type]: more granted than there is (条例18). */
  "pool-overdrawn",
  /** [jurisdiction, type]: its balance is not stated. */
  "pool-missing",
  /** [jurisdiction, type] */
  "pool-repeated",
  /** [jurisdiction, type]: the number in `field`. */
  "pool-differs",
  /** [jurisdiction, type]: 只减不增 is broken (条例16). */
  "total-rises",
  /** [jurisdiction, type]: 只减不增 is broken with the levels below (条例18). */
  "subtree-rises",
  /** [post] or [body, section]: fewer people than a hard minimum. */
  "minimum-unmet",
  /** [post] or [body, section] */
  "shortfall-differs",
  /** The number of a goal, in `field`. */
  "goal-differs",
  /** [person, post] or [person]: a reason that holds and is not given. */
  "reason-missing",
  /** [person, post] or [person]: a reason that does not hold. */
  "reason-untrue",
  /** A note, in `field`. */
  "note-differs",
  /** Neighbours in the list of `field` that stand the wrong way round. */
  "not-sorted",
  /** It says `proved`, and nothing proves it. */
  "optimality-overstated",
] as const;
/** One of {@link violationCodes}. */
export type ViolationCode = (typeof violationCodes)[number];
