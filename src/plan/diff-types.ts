import type { PolicyGoal } from "../model/types";

/** Where a plan has a person. */
export type PlannedPlace =
  | { readonly at: "post"; readonly post: string }
  | { readonly at: "own-seat"; readonly body: string }
  | { readonly at: "waiting" };

/** One person of both plans whose place or rank differs. */
export interface PersonChange {
  readonly person: string;
  readonly from: PlannedPlace;
  readonly to: PlannedPlace;
  /** Absent while waiting. */
  readonly rankBefore?: number;
  readonly rankAfter?: number;
  /** By rank, lower being better; any place is better than waiting. */
  readonly change: "better" | "worse" | "same";
}

/** A person whom only one of the plans names. */
export interface PersonOfOnePlan {
  readonly person: string;
  readonly place: PlannedPlace;
  readonly rank?: number;
}

/** Two numbers of the same thing; 0 where a plan does not state it. */
export interface Difference {
  readonly before: number;
  readonly after: number;
}

/** The columns of a pool that differ. */
export interface PoolChange {
  readonly jurisdiction: string;
  readonly quotaType: string;
  readonly changes: readonly (Difference & { readonly column: PoolColumn })[];
}

/** The numbers of a pool's balance, in the order in which they are read. */
export const poolColumns = [
  "before",
  "approvedIn",
  "approvedOut",
  "freed",
  "granted",
  "recovered",
  "reserve",
  "after",
] as const;
/** One of {@link poolColumns}. */
export type PoolColumn = (typeof poolColumns)[number];

/** The missing people of one post, or of one section. */
export type ShortfallChange = Difference &
  (
    | { readonly post: string }
    | { readonly post?: undefined; readonly body: string; readonly section: string }
  );

/** The values of one goal. A goal that only one plan has has no values in the other. */
export interface GoalChange {
  readonly goal: PolicyGoal;
  readonly before?: readonly number[];
  readonly after?: readonly number[];
}

/** What differs between two plans. Every list is sorted by id, goals stand in the order of the later plan; equal plans give empty lists. */
export interface PlanDiff {
  readonly moved: readonly PersonChange[];
  /** Only in the later plan. */
  readonly added: readonly PersonOfOnePlan[];
  /** Only in the earlier plan. */
  readonly gone: readonly PersonOfOnePlan[];
  readonly grants: readonly (Difference & { readonly body: string; readonly quotaType: string })[];
  readonly pools: readonly PoolChange[];
  readonly shortfalls: readonly ShortfallChange[];
  /** Goals whose values differ. */
  readonly goals: readonly GoalChange[];
}
