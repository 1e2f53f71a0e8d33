import type { Counts } from "../kernel/counts";
import type { CalendarDate, Id, RangeCounts } from "./document-basics";

/** What every reform may carry. */
export interface ReformPaper {
  /** 文号 of the decision. */
  readonly document?: string | undefined;
  readonly date?: CalendarDate | undefined;
}

/** 合并: bodies end in a new one. What its quota leaves of theirs is freed; more than theirs is an error. */
export interface Merge extends ReformPaper {
  readonly kind: "merge";
  /** Bodies that end, all of one jurisdiction. */
  readonly from: readonly Id[];
  readonly into: Id;
  /** Quota afterwards per type; a type that is left out is 0. */
  readonly quota: RangeCounts;
  /** 领导职数 afterwards per rank; default: the sum of the parts. */
  readonly leaders?: Counts | undefined;
}

/** 撤销: a body ends, and its quota is freed. No unlisted staff may be left after transfers. */
export interface Abolish extends ReformPaper {
  readonly kind: "abolish";
  readonly body: Id;
}

/** 新设: a body begins, with quota granted from what its pool has to divide. */
export interface Establish extends ReformPaper {
  readonly kind: "establish";
  readonly body: Id;
  readonly quota: RangeCounts;
  /** 领导职数 per rank; default: none. */
  readonly leaders?: Counts | undefined;
}

/** 重新组建: a body goes on with new quota, and may absorb others. More quota than all of them had is a grant. */
export interface Reorganize extends ReformPaper {
  readonly kind: "reorganize";
  readonly body: Id;
  /** Quota afterwards per type; a type that is left out is 0. */
  readonly quota: RangeCounts;
  /** Bodies that are absorbed and end; their listed people are affected. */
  readonly from?: readonly Id[] | undefined;
  /** 领导职数 afterwards per rank; default: its own. */
  readonly leaders?: Counts | undefined;
}

/** Staff, people, quota or duties that move from one body to another: at least one of them (otherwise `empty-transfer`). */
export interface Transfer extends ReformPaper {
  readonly kind: "transfer";
  readonly from: Id;
  readonly to: Id;
  /** 人随编走, 只转人 or 只转编制. */
  readonly mode: "people-with-quota" | "people-only" | "quota-only";
  /** Unlisted staff that move. */
  readonly staff?: Counts | undefined;
  /** Listed people that move; they are not affected people. */
  readonly people?: readonly Id[] | undefined;
  /** Quota that moves, per type. */
  readonly quota?: Counts | undefined;
  readonly duties?: readonly Id[] | undefined;
  /** The approval that a move of quota between levels needs (条例18). */
  readonly approval?: Id | undefined;
}

/** 核减: quota is taken from a body that goes on; its listed people are affected. */
export interface Cut extends ReformPaper {
  readonly kind: "cut";
  readonly body: Id;
  /** Units per type. */
  readonly by: Counts;
}

/** The office of a coordinating body (议事协调机构) is a cap inside its host's quota (条例12, 19). */
export interface Host extends ReformPaper {
  readonly kind: "host";
  readonly office: Id;
  readonly host: Id;
  /** Default: per type, the sum of its posts' `openings.max`. */
  readonly seats?: Counts | undefined;
}

/** 更名: a new name, and nothing else. */
export interface Rename extends ReformPaper {
  readonly kind: "rename";
  readonly body: Id;
  readonly name: string;
}

/** 挂牌: adds a name and no quota. */
export interface Plate extends ReformPaper {
  readonly kind: "plate";
  readonly body: Id;
  readonly name: string;
}

/** 合署办公: bodies share a comprehensive office. Quota stays as it is; for relatives and continuity it is one section. */
export interface JointOffice extends ReformPaper {
  readonly kind: "joint-office";
  readonly bodies: readonly Id[];
  /** The one of the bodies whose comprehensive office it is. */
  readonly with: Id;
}

/** 改革事项. All act at once: a body is retired, and gets its new quota, by at most one of them. */
export type Reform =
  | Merge
  | Abolish
  | Establish
  | Reorganize
  | Transfer
  | Cut
  | Host
  | Rename
  | Plate
  | JointOffice;
