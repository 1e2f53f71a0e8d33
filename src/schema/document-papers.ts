import type { CalendarDate, Id } from "./document-basics";

/** 编制类型: a kind of quota that is not mixed with others (条例15), such as administrative 行政 or institution 事业. */
export interface QuotaType {
  /** Written wherever a quota type is meant, also as a key of counts. */
  readonly id: string;
  readonly name: string;
}

/** People of one quota type may take posts of another; the seat counts under the post's type. */
export interface Compatibility {
  /** Quota type of the person. */
  readonly person: string;
  /** Quota type of the post. */
  readonly post: string;
  /** 文号 of what allows it. */
  readonly document?: string | undefined;
}

/** A document that moves quota between levels (条例18). */
export interface Approval {
  readonly id: Id;
  /** 文号 */
  readonly document: string;
  /** The jurisdiction that gives. Absent: from above the scenario. */
  readonly from?: Id | undefined;
  /** The jurisdiction that receives. */
  readonly to: Id;
  readonly quotaType: string;
  /** Units of quota, 1 or more; where a transfer names the approval, what that transfer moves counts and the rest lapses. */
  readonly count: number;
  readonly date?: CalendarDate | undefined;
}

/** 超编过渡 (条例28): while in force (`date` ≤ `until`) nobody may enter that body and type. */
export interface Permit {
  readonly id: Id;
  /** 文号 */
  readonly document: string;
  readonly body: Id;
  readonly quotaType: string;
  /** By how many people staff may exceed quota. */
  readonly over: number;
  /** Last day on which it is in force. */
  readonly until: CalendarDate;
}

/** 职责 that moves from one body to another. */
export interface Duty {
  readonly id: Id;
  readonly name: string;
  readonly from: Id;
  readonly to: Id;
  /** Last day on which it is in time. */
  readonly due?: CalendarDate | undefined;
  /** The day on which it was handed over. */
  readonly done?: CalendarDate | undefined;
}

/** 整改事项: what a body has still to put right. */
export interface Task {
  readonly id: Id;
  readonly body: Id;
  readonly item: string;
  /** Last day on which it is in time. */
  readonly due: CalendarDate;
  readonly done?: CalendarDate | undefined;
  /** What stands in the way. */
  readonly problem?: string | undefined;
}

/** People expected to leave a body in a period: how an excess under a permit is to shrink. */
export interface Departure {
  readonly body: Id;
  readonly quotaType: string;
  /** In words, such as `2020`. */
  readonly period: string;
  readonly count: number;
}

/** Days that differ from the week: see `workingDaysAfter`. */
export interface Calendar {
  /** Days off on weekdays. */
  readonly holidays?: readonly CalendarDate[] | undefined;
  /** Working days at weekends (调休); a day in both lists is a working day. */
  readonly workdays?: readonly CalendarDate[] | undefined;
}
