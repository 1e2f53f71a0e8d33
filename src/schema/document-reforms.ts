import type { Counts } from "../kernel/counts";
import type { CalendarDate, Id, RangeCounts } from "./document-basics";

interface ReformPaper {
  readonly document?: string | undefined;
  readonly date?: CalendarDate | undefined;
}

export interface Merge extends ReformPaper {
  readonly kind: "merge";
  readonly from: readonly Id[];
  readonly into: Id;
  readonly quota: RangeCounts;
  readonly leaders?: Counts | undefined;
}

export interface Abolish extends ReformPaper {
  readonly kind: "abolish";
  readonly body: Id;
}

export interface Establish extends ReformPaper {
  readonly kind: "establish";
  readonly body: Id;
  readonly quota: RangeCounts;
  readonly leaders?: Counts | undefined;
}

export interface Reorganize extends ReformPaper {
  readonly kind: "reorganize";
  readonly body: Id;
  readonly quota: RangeCounts;
  readonly from?: readonly Id[] | undefined;
  readonly leaders?: Counts | undefined;
}

/** Staff, people, quota or duties that move from one body to another: at least one of them (otherwise `empty-transfer`). */
export interface Transfer extends ReformPaper {
  readonly kind: "transfer";
  readonly from: Id;
  readonly to: Id;
  readonly mode: "people-with-quota" | "people-only" | "quota-only";
  /** Unlisted staff that move. */
  readonly staff?: Counts | undefined;
  /** Listed people that move; they are not affected people. */
  readonly people?: readonly Id[] | undefined;
  readonly quota?: Counts | undefined;
  readonly duties?: readonly Id[] | undefined;
  readonly approval?: Id | undefined;
}

export interface Cut extends ReformPaper {
  readonly kind: "cut";
  readonly body: Id;
  readonly by: Counts;
}

/** The office of a coordinating body is a cap inside its host's quota. */
export interface Host extends ReformPaper {
  readonly kind: "host";
  readonly office: Id;
  readonly host: Id;
  /** Default: per type, the sum of its posts' `openings.max`. */
  readonly seats?: Counts | undefined;
}

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

/** 合署办公 */
export interface JointOffice extends ReformPaper {
  readonly kind: "joint-office";
  readonly bodies: readonly Id[];
  readonly with: Id;
}

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
