import type { Counts } from "../kernel/counts";
import type { CalendarDate, Id, Named } from "./document-basics";
import type {
  Approval,
  Calendar,
  Compatibility,
  Departure,
  Duty,
  Permit,
  QuotaType,
  Task,
} from "./document-papers";
import type { Reform } from "./document-reforms";

export type * from "./document-basics";
export type * from "./document-papers";
export type * from "./document-reforms";

/** A scenario as written: format `bianzhi/1`. Optional fields stay absent; nothing is filled in. */
export interface Scenario {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  readonly format: "bianzhi/1";
  /** Title of the reform. */
  readonly name: string;
  /** 基准日: the day on which permits, expiries and dated requirements are judged. */
  readonly date?: CalendarDate | undefined;
  readonly note?: string | undefined;
  /** Default: administrative, political-legal, participating, institution, worker. */
  readonly quotaTypes?: readonly QuotaType[] | undefined;
  /** Pairs of types that are allowed besides equal ones. */
  readonly compatibility?: readonly Compatibility[] | undefined;
  /** Leader ranks, highest first. */
  readonly ranks?: readonly Named[] | undefined;
  /** Grades, highest first. */
  readonly grades?: readonly Named[] | undefined;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly bodies: readonly Body[];
  /** All act at once; their order means nothing. */
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

/** 层级 / 地区: a level of government with totals of its own, those of the levels below it not included. */
export interface Jurisdiction extends Named {
  /** The one above. */
  readonly parent?: Id | undefined;
  /** 编制总额 per type; default: the sum of its bodies. */
  readonly total?: Counts | undefined;
  /** Total that must not be exceeded afterwards, before approvals are added; default: `total`. */
  readonly ceiling?: Counts | undefined;
}

/** Kinds of bodies (机构类别). */
export const bodyCategories = [
  "department",
  "party-department",
  "coordinating-office",
  "institution",
  "branch",
  "temporary",
  "other",
] as const;
/** One of {@link bodyCategories}. */
export type BodyCategory = (typeof bodyCategories)[number];

/** 机构, as it stands before the reforms; one that a reform sets up has neither quota nor staff yet. */
export interface Body extends Named {
  /** Whose totals it counts in. */
  readonly jurisdiction: Id;
  readonly category: BodyCategory;
  /** The body that it belongs to. */
  readonly parentBody?: Id | undefined;
  /** 核定编制 per type. */
  readonly quota?: Counts | undefined;
  /** 实有人数 per type, listed people included. */
  readonly staff?: Counts | undefined;
  /** 领导职数 per rank. */
  readonly leaders?:
    | Readonly<Record<string, { readonly approved: number; readonly present: number }>>
    | undefined;
  /** 内设机构; absent: posts and people say `comprehensive` or `business`. */
  readonly sections?: readonly Section[] | undefined;
  /** 涉密: left out of what is published. */
  readonly confidential?: boolean | undefined;
  /** Last day of a temporary body. */
  readonly expires?: CalendarDate | undefined;
  /** Where people of a temporary body return to. */
  readonly returnTo?: Id | undefined;
}

/** What a section may do; personnel, finance and the like matter to the rule about relatives (公务员法74). */
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

/** 内设机构 of a body. */
export interface Section extends Named {
  /** 综合科室 or 业务科室. */
  readonly kind: "comprehensive" | "business";
  readonly functions?: readonly (typeof sectionFunctions)[number][] | undefined;
  /** How many of its people should stay (工作连续). */
  readonly keepAtLeast?: number | undefined;
}

/** Why a post is to be filled. `retained` posts take only people of the bodies that became theirs, or that were cut. */
export const demands = ["retained", "new-body", "coordinating-office", "urgent"] as const;
/** One of {@link demands}. */
export type Demand = (typeof demands)[number];

/** 任职条件: what a post asks of a person; what is not shown is not met. */
export interface Requirement {
  /** `grade`, `leaderRank`, or a key of the person's `attributes`. */
  readonly attribute: string;
  /**
   * `in`: one of a list. `has`: their list holds it. `at-least`, `at-most`: grades and ranks by their order, other things
   * as numbers. `not-before`, `not-after`: days.
   */
  readonly op: "equals" | "in" | "has" | "at-least" | "at-most" | "not-before" | "not-after";
  readonly value: string | number | boolean | readonly (string | number | boolean)[];
}

/** 岗位组: identical seats in one section of one body, of one quota type. */
export interface Post extends Named {
  readonly body: Id;
  /** A section of the body, or `comprehensive` or `business` where it lists none. */
  readonly section: Id;
  readonly quotaType: string;
  /** Rank of a leader's post (领导职数). */
  readonly leaderRank?: string | undefined;
  readonly demand: Demand;
  /** Seats. `max` is a hard limit; `min` (default 0) what the body cannot work without. */
  readonly openings: { readonly min?: number | undefined; readonly max: number };
  readonly requires?: readonly Requirement[] | undefined;
  /** People as the unit ranks them, best first; an inner list is a tie. */
  readonly prefers?: readonly (Id | readonly Id[])[] | undefined;
  /** 保留名额: seats held for those who meet more. */
  readonly reserved?:
    | readonly { readonly count: number; readonly requires: readonly Requirement[] }[]
    | undefined;
}

/** 志愿: a post, or a whole body for all its posts. Rank 1 is best; equal ranks are ties, gaps are kept. */
export type Preference =
  | { readonly post: Id; readonly body?: undefined; readonly rank: number }
  | { readonly body: Id; readonly post?: undefined; readonly rank: number };

/** A listed person: affected by the reforms, or a volunteer of a body that goes on. */
export interface Person extends Named {
  /** Where they are before the reforms. */
  readonly body: Id;
  /** A section of the body, or `comprehensive` or `business` where it lists none. */
  readonly section: Id;
  /** 编制类型 that they hold. */
  readonly quotaType: string;
  /** 领导职务 that they hold; they take only posts of at least that rank (`policy.keepGrade`). */
  readonly leaderRank?: string | undefined;
  /** 职级 */
  readonly grade?: string | undefined;
  /** What requirements ask for. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | readonly string[]>> | undefined;
  readonly preferences: readonly Preference[];
  /** 服从调剂: also takes eligible posts that they did not list. */
  readonly acceptsAdjustment: boolean;
  readonly relatives?: readonly Relative[] | undefined;
}

/** 亲属回避 (公务员法74): a listed person, or somebody unlisted who works in a body. */
export interface Relative {
  readonly person?: Id | undefined;
  readonly body?: Id | undefined;
  /** Whether that unlisted person leads the body. */
  readonly leader?: boolean | undefined;
  /** Their section. */
  readonly section?: Id | undefined;
}

/** 协商意见: what a unit says about one person and one post. `hold` and no answer leave the pair open. */
export interface Response {
  readonly post: Id;
  readonly person: Id;
  /** Who answers: the receiving unit (default) or the releasing unit. */
  readonly by?: "post" | "home" | undefined;
  readonly decision: "accept" | "hold" | "decline";
  readonly reason?: string | undefined;
  readonly date?: CalendarDate | undefined;
}

/** What a policy may ask for; the goal `fewest-grants` always comes behind. */
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
/** One of {@link policyGoals}. */
export type PolicyGoal = (typeof policyGoals)[number];

/** What is best, and in which order. */
export interface Policy {
  /** Lexicographic, most important first; default `minimums`, `place`, `preferences`. */
  readonly goals?: readonly PolicyGoal[] | undefined;
  /** How wishes count: most at rank 1, then 2, … (default); least sum of ranks; fewest at the worst rank, then the next. */
  readonly preferences?: "rank-maximal" | "total-rank" | "generous" | undefined;
  /** Affected people and volunteers as one goal; default: affected people first. */
  readonly pooledPreferences?: boolean | undefined;
  /** `openings.min` must be met, or there is no plan; default: a goal. */
  readonly hardMinimums?: boolean | undefined;
  /** Opens 组织调配 (公务员法73), a last stage for those who still wait. */
  readonly directed?: boolean | undefined;
  /** Whoever has a `leaderRank` takes only posts of at least that rank (`must`, default), or is named (`flag`). */
  readonly keepGrade?: "must" | "flag" | undefined;
  /** Not supported yet, except `none`. */
  readonly stability?: "none" | "no-justified-envy" | "person-optimal" | "unit-optimal" | undefined;
  /** Draws the closing order; then, and only then, the plan says "by lot". */
  readonly seed?: string | undefined;
}
