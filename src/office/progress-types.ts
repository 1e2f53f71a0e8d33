import type { CalendarDate, Id } from "../model/types";

/**
 * How something with a day stands. `late`: the day is past and it is not done. `expired`: a temporary body or a permit
 * whose last day is past. `due-soon`: the day is near. `done-late`: done after its day. `no-due`: it has no day.
 */
export const progressStates = ["late", "expired", "due-soon", "open", "no-due", "done-late", "done"] as const;
/** One of {@link progressStates}. */
export type ProgressState = (typeof progressStates)[number];

/** What has to be done by a day, or ends on one. */
export interface ProgressItem {
  readonly kind: "duty" | "task" | "temporary-body" | "permit";
  readonly id: Id;
  /** Who has to act: who takes the duty, whose task or permit it is, the temporary body itself. */
  readonly body: Id;
  readonly state: ProgressState;
  /** Last day on which it is in time. */
  readonly due?: CalendarDate;
  /** Only where it was done by the day that is looked at. */
  readonly done?: CalendarDate;
  /** Days after `due` up to when it was done, or else to the day that is looked at. Only where it is above zero. */
  readonly daysLate?: number;
  /** The same in working days; 0 where only days off have passed. */
  readonly workingDaysLate?: number;
  /** What stands in the way, as a task says. */
  readonly problem?: string;
  /** Only of a permit. */
  readonly permit?: PermitProgress;
}

/** What a permit (超编过渡) still has to see leave. */
export interface PermitProgress {
  readonly quotaType: string;
  /** People above quota after the reforms, before anybody moves; above zero. */
  readonly excess: number;
  /** Departures that are planned, of all periods. */
  readonly departures: number;
  /** Where they are fewer than the excess. */
  readonly code?: "departures-below-excess";
}

/** 整改台账: everything with a day, what is late first. */
export interface Progress {
  readonly asOf: CalendarDate;
  /** By state in the order of {@link progressStates}; then by day; then duties, tasks, bodies, permits by id. */
  readonly items: readonly ProgressItem[];
  readonly counts: Readonly<Record<ProgressState, number>>;
  /** Bodies that have any item, by id. */
  readonly bodies: readonly { readonly body: Id; readonly counts: Readonly<Record<ProgressState, number>> }[];
}

/** What counts as near. */
export interface ProgressOptions {
  /** Something is due soon when it is due within so many working days: whole, 0 to 10,000; default 10. */
  readonly soonWorkingDays?: number | undefined;
}
