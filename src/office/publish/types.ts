import type { BodyCategory, CalendarDate, Id } from "../../model/types";

/**
 * What may be published of a plan, as plain JSON. No person is in it, no certificate, no answer of a unit, no document
 * and no note; confidential bodies are left out as if they did not exist, and so is whatever their numbers could be
 * worked out from. `***` stands where a text names a person or a confidential body.
 */
export interface Publication {
  readonly name: string;
  readonly date?: CalendarDate;
  readonly jurisdictions: readonly { readonly id: Id; readonly name: string }[];
  /** By id. */
  readonly bodies: readonly PublicBody[];
  /** By jurisdiction, then type in declared order. */
  readonly pools: readonly PublicPool[];
  /** How many people of the published bodies' posts and own seats got which choice; by rank. */
  readonly ranks: readonly PublicRank[];
}

/** One body as the public may see it. */
export interface PublicBody {
  readonly id: Id;
  readonly name: string;
  /** Where a reform renames it. */
  readonly newName?: string;
  readonly jurisdiction: Id;
  readonly category: BodyCategory;
  /** Types of which it has any before or afterwards, grants included. */
  readonly quota: readonly { readonly quotaType: string; readonly before: number; readonly after: number }[];
  /** 领导职数; ranks of which it has any before or afterwards. */
  readonly leaders: readonly { readonly rank: string; readonly before: number; readonly after: number }[];
  /** 核增, where it gets any. */
  readonly grants: readonly { readonly quotaType: string; readonly count: number }[];
  readonly people: {
    /** Who got a post here. */
    readonly placed: number;
    /** Volunteers in their own seat here. */
    readonly staying: number;
    /** People of this body who wait for a post. */
    readonly waiting: number;
  };
}

/**
 * 编制总额 of one jurisdiction and type. Where the jurisdiction has confidential bodies: the totals before and after alone,
 * or nothing at all (see `publish`).
 */
export type PublicPool = { readonly jurisdiction: Id; readonly quotaType: string } & (
  | {
      readonly before: number;
      readonly approvedIn: number;
      readonly approvedOut: number;
      readonly freed: number;
      readonly granted: number;
      readonly recovered: number;
      readonly reserve: number;
      readonly after: number;
    }
  | { readonly before: number; readonly after: number; readonly partly: true }
  | { readonly withheld: true }
);

/** How many people got a choice of one rank (志愿名次). */
export interface PublicRank {
  /** As in `plan.placements`. */
  readonly rank: number;
  readonly affected: number;
  readonly volunteers: number;
}
