/** 1–64 characters without control characters, compared by code point. */
export type Id = string;
/** A calendar day, `YYYY-MM-DD`. */
export type CalendarDate = string;
/** A fixed number, or bounds between which the solver decides. */
export type Range = number | { readonly min: number; readonly max: number };
/** Such numbers or bounds by quota type. */
export type RangeCounts = Readonly<Record<string, Range>>;

/** What has an id, and a name to be shown. */
export interface Named {
  readonly id: Id;
  /** Default: the id. */
  readonly name?: string | undefined;
}
