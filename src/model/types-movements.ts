import type { Reform } from "../schema/document";

/** Where quota can stand. `outside` is above the scenario. */
export type QuotaAccount =
  | { readonly account: "body"; readonly body: number }
  | { readonly account: "reserve"; readonly jurisdiction: number }
  | { readonly account: "recovered"; readonly jurisdiction: number }
  | { readonly account: "outside" };

export type MovementCause = Reform["kind"] | "approval" | "grant" | "ceiling";

/** Quota of one type that leaves one account (credit) and arrives at another (debit). `count` > 0. */
export interface QuotaMovement {
  readonly cause: MovementCause;
  /** Position of the reform in the scenario's list, −1 where no reform is behind it. */
  readonly reform: number;
  /** Id of the approval, where one is behind it. */
  readonly approval?: string;
  readonly type: number;
  readonly from: QuotaAccount;
  readonly to: QuotaAccount;
  readonly count: number;
}

/** Approved leader positions; `unassigned` of a jurisdiction holds those that no body has. */
export interface LeaderMovement {
  readonly reform: number;
  readonly rank: number;
  readonly from: LeaderAccount;
  readonly to: LeaderAccount;
  readonly count: number;
}

export type LeaderAccount =
  | { readonly account: "body"; readonly body: number }
  | { readonly account: "unassigned"; readonly jurisdiction: number };

/** People who follow a reform without a choice of their own. */
export interface StaffMovement {
  readonly reform: number;
  readonly type: number;
  readonly from: number;
  readonly to: number;
  /** Unlisted staff. */
  readonly count: number;
  /** Listed people who are transferred, by index. */
  readonly people: readonly number[];
}
