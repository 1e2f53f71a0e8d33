import type { Counts } from "../kernel/counts";
import type { CalendarDate, Id, Named } from "./document-basics";
import type { Reform } from "./document-reforms";

export type * from "./document-basics";
export type * from "./document-reforms";

/** A scenario as written: format `bianzhi/1`. Optional fields stay absent; nothing is filled in. */
export interface Scenario {
  readonly $schema?: string | undefined;
  readonly format: "bianzhi/1";
  readonly name: string;
  /** 基准日: the day on which permits, expiries and dated requirements are judged. */
  readonly date?: CalendarDate | undefined;
  readonly note?: string | undefined;
  readonly quotaTypes?: readonly QuotaType[] | undefined;
  readonly compatibility?: readonly Compatibility[] | undefined;
  /** Leader ranks, highest first. */
  readonly ranks?: readonly Named[] | undefined;
  /** Grades, highest first. */
  readonly grades?: readonly Named[] | undefined;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly bodies: readonly Body[];
  readonly reforms: readonly Reform[];
  readonly posts: readonly Post[];
  readonly people: readonly Person[];
  readonly responses?: readonly Response[] | undefined;
  readonly approvals?: readonly Approval[] | undefined;
  readonly permits?: readonly Permit[] | undefined;
  readonly duties?: readonly Duty[] | undefined;
  readonly tasks?: readonly Task[] | undefined;
  readonly departures?: readonly Departure[] | undefined;
  readonly calendar?: Calendar | undefined;
  readonly policy?: Policy | undefined;
}

export interface QuotaType {
  readonly id: string;
  readonly name: string;
}

/** People of one quota type may take posts of another; the seat counts under the post's type. */
export interface Compatibility {
  readonly person: string;
  readonly post: string;
  readonly document?: string | undefined;
}

export interface Jurisdiction extends Named {
  readonly parent?: Id | undefined;
  /** 编制总额 per type; default: the sum of its bodies. */
  readonly total?: Counts | undefined;
  /** Total that must not be exceeded afterwards, before approvals are added; default: `total`. */
  readonly ceiling?: Counts | undefined;
}

export const bodyCategories = [
  "department",
  "party-department",
  "coordinating-office",
  "institution",
  "branch",
  "temporary",
  "other",
] as const;
export type BodyCategory = (typeof bodyCategories)[number];

export interface Body extends Named {
  readonly jurisdiction: Id;
  readonly category: BodyCategory;
  readonly parentBody?: Id | undefined;
  /** 核定编制 */
  readonly quota?: Counts | undefined;
  /** 实有人数 */
  readonly staff?: Counts | undefined;
  /** 领导职数 per rank. */
  readonly leaders?:
    | Readonly<Record<string, { readonly approved: number; readonly present: number }>>
    | undefined;
  readonly sections?: readonly Section[] | undefined;
  readonly confidential?: boolean | undefined;
  readonly expires?: CalendarDate | undefined;
  readonly returnTo?: Id | undefined;
}

export const sectionFunctions = [
  "office",
  "organization",
  "personnel",
  "discipline",
  "supervision",
  "audit",
  "finance",
  "party",
  "logistics",
  "approval",
] as const;

export interface Section extends Named {
  readonly kind: "comprehensive" | "business";
  readonly functions?: readonly (typeof sectionFunctions)[number][] | undefined;
  readonly keepAtLeast?: number | undefined;
}

export const demands = ["retained", "new-body", "coordinating-office", "urgent"] as const;
export type Demand = (typeof demands)[number];

export interface Requirement {
  readonly attribute: string;
  readonly op: "equals" | "in" | "has" | "at-least" | "at-most" | "not-before" | "not-after";
  readonly value: string | number | boolean | readonly (string | number | boolean)[];
}

/** 岗位组: identical seats in one section of one body, of one quota type. */
export interface Post extends Named {
  readonly body: Id;
  readonly section: Id;
  readonly quotaType: string;
  readonly leaderRank?: string | undefined;
  readonly demand: Demand;
  readonly openings: { readonly min?: number | undefined; readonly max: number };
  readonly requires?: readonly Requirement[] | undefined;
  readonly prefers?: readonly (Id | readonly Id[])[] | undefined;
  readonly reserved?:
    | readonly { readonly count: number; readonly requires: readonly Requirement[] }[]
    | undefined;
}

export type Preference =
  | { readonly post: Id; readonly body?: undefined; readonly rank: number }
  | { readonly body: Id; readonly post?: undefined; readonly rank: number };

export interface Person extends Named {
  readonly body: Id;
  readonly section: Id;
  readonly quotaType: string;
  readonly leaderRank?: string | undefined;
  readonly grade?: string | undefined;
  readonly attributes?: Readonly<Record<string, string | number | boolean | readonly string[]>> | undefined;
  readonly preferences: readonly Preference[];
  /** 服从调剂 */
  readonly acceptsAdjustment: boolean;
  readonly relatives?: readonly Relative[] | undefined;
}

export interface Relative {
  readonly person?: Id | undefined;
  readonly body?: Id | undefined;
  readonly leader?: boolean | undefined;
  readonly section?: Id | undefined;
}

export interface Response {
  readonly post: Id;
  readonly person: Id;
  /** Who answers: the receiving unit (default) or the releasing unit. */
  readonly by?: "post" | "home" | undefined;
  readonly decision: "accept" | "hold" | "decline";
  readonly reason?: string | undefined;
  readonly date?: CalendarDate | undefined;
}

/** A document that moves quota between levels. */
export interface Approval {
  readonly id: Id;
  readonly document: string;
  /** Absent: from above the scenario. */
  readonly from?: Id | undefined;
  readonly to: Id;
  readonly quotaType: string;
  readonly count: number;
  readonly date?: CalendarDate | undefined;
}

/** 超编过渡: while in force (`date` ≤ `until`) nobody may enter that body and type. */
export interface Permit {
  readonly id: Id;
  readonly document: string;
  readonly body: Id;
  readonly quotaType: string;
  readonly over: number;
  readonly until: CalendarDate;
}

export interface Duty {
  readonly id: Id;
  readonly name: string;
  readonly from: Id;
  readonly to: Id;
  readonly due?: CalendarDate | undefined;
  readonly done?: CalendarDate | undefined;
}

export interface Task {
  readonly id: Id;
  readonly body: Id;
  readonly item: string;
  readonly due: CalendarDate;
  readonly done?: CalendarDate | undefined;
  readonly problem?: string | undefined;
}

export interface Departure {
  readonly body: Id;
  readonly quotaType: string;
  readonly period: string;
  readonly count: number;
}

export interface Calendar {
  readonly holidays?: readonly CalendarDate[] | undefined;
  readonly workdays?: readonly CalendarDate[] | undefined;
}

export const policyGoals = [
  "minimums",
  "place",
  "fill:retained",
  "fill:new-body",
  "fill:coordinating-office",
  "fill:urgent",
  "preferences",
  "recover",
  "unit-preferences",
  "source-priority",
  "fewest-changes",
  "equal-treatment",
] as const;
export type PolicyGoal = (typeof policyGoals)[number];

export interface Policy {
  /** Lexicographic, most important first; default `minimums`, `place`, `preferences`. */
  readonly goals?: readonly PolicyGoal[] | undefined;
  readonly preferences?: "rank-maximal" | "total-rank" | "generous" | undefined;
  readonly pooledPreferences?: boolean | undefined;
  readonly hardMinimums?: boolean | undefined;
  readonly directed?: boolean | undefined;
  readonly keepGrade?: "must" | "flag" | undefined;
  readonly stability?: "none" | "no-justified-envy" | "person-optimal" | "unit-optimal" | undefined;
  /** Draws the closing order; then, and only then, the plan says "by lot". */
  readonly seed?: string | undefined;
}
