import type { ReasonCode } from "../kernel/reason-codes";
import type { Agreed, ConflictCause, GoalValue, Placement, Plan } from "../plan/types";
import type { Move, Whereabouts } from "../verify/types";

/** What a result was solved with, beside its scenario. */
export interface ExplainOptions {
  /** The plan that the goal `fewest-changes` compares with. */
  readonly earlier?: Plan | undefined;
  /** Pairs that stand, as all agreed to them. */
  readonly agreed?: readonly Agreed[] | undefined;
}

/** `potentials`: read off the residual network, exactly. `resolve`: solved once more, as rows cross or count some people only. */
export type Method = "potentials" | "resolve";

/** What is different in the best plan under some condition. All numbers are exact. */
export interface Change {
  /** Who goes elsewhere, as a chain: each move makes room for the one before it; further chains by id. */
  readonly moves: readonly Move[];
  /** Every goal of the policy with its numbers, most important first, as in `plan.goals`. */
  readonly goals: readonly {
    readonly goal: GoalValue["goal"];
    readonly before: readonly number[];
    readonly after: readonly number[];
  }[];
  /** Quota granted in all: fewest is the goal after those of the policy. */
  readonly granted: { readonly before: number; readonly after: number };
}

/** Why a person does not have a post, and what it would take. */
export type WhyNot = { readonly person: string; readonly post: string } & (
  | { readonly status: "has-it" }
  /** Rules, wishes or answers speak against it: every reason. */
  | { readonly status: "not-eligible"; readonly reasons: readonly ReasonCode[] }
  /** The best plan in which they have it. */
  | { readonly status: "possible"; readonly method: Method; readonly change: Change }
  /** No plan gives it to them. */
  | { readonly status: "impossible"; readonly method: Method; readonly causes: readonly Obstacle[] }
);

/** What keeps a pair out of every plan. Of several limits each by itself, one unit larger, would make room. */
export type Obstacle =
  | Extract<ConflictCause, { readonly code: "minimums-unmet" }>
  | { readonly code: "limit"; readonly limit: Limit }
  /** No single limit: several would have to give way together. */
  | { readonly code: "several-limits" };

/** What a person got, and what would have been better for them. */
export interface Explanation {
  readonly person: string;
  readonly place: Whereabouts;
  /** Absent for who waits. */
  readonly rank?: number;
  readonly basis?: Placement["basis"];
  /** Every post of a better rank that they listed or could have, best first, then by id; for who waits, every one. */
  readonly better: readonly (WhyNot & { readonly rank: number })[];
}

/** Openings of a post; the quota of a body after the reforms; what a pool can grant. */
export type Limit =
  | { readonly post: string }
  | { readonly body: string; readonly quotaType: string }
  | { readonly jurisdiction: string; readonly quotaType: string };

/** The best plan with a limit changed, everything else being as it is. */
export type Rung = { /** By how much the limit differs; not 0. */ readonly by: number } & (
  | { readonly status: "possible"; readonly change: Change }
  | { readonly status: "infeasible" }
);

/** What a limit is worth, both ways. Where several plans are equally good the two differ by more than their signs. */
export interface Price {
  readonly limit: Limit;
  readonly method: Method;
  /** With one more, two more, …, each against the given plan. */
  readonly more: readonly Rung[];
  /** With one less, two less, … */
  readonly less: readonly Rung[];
}

/** What a person can have in plans that are equally good at all goals and grant as little, before the closing order. */
export interface Outcomes {
  readonly person: string;
  readonly method: Method;
  /** Where they are first, then posts by id, then their own seat or waiting. */
  readonly places: readonly Whereabouts[];
  /** True where `places` has one entry. */
  readonly forced: boolean;
  /** True where there are several and `policy.seed` drew the order. */
  readonly byLot: boolean;
}

/**
 * What happens if a placed person takes no post after all: a volunteer keeps their own seat, an affected person waits.
 */
export type Withdrawal = { readonly person: string; readonly post: string; readonly method: Method } & (
  | { readonly status: "possible"; readonly change: Change }
  | { readonly status: "infeasible" }
);

/** Every withdrawal, and those that hurt most. */
export interface Withdrawals {
  /** Every placed person, by id. */
  readonly withdrawals: readonly Withdrawal[];
  /** The ten that hurt most, goal by goal; those that leave no plan at all first. */
  readonly worst: readonly Withdrawal[];
}
