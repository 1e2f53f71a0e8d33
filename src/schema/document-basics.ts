/** 1–64 characters without control characters, compared by code point. */
export type Id = string;
/** A calendar day, `YYYY-MM-DD`. */
export type CalendarDate = string;
/** A fixed number, or bounds between which the solver decides. */
export type Range = number | { readonly min: number; readonly max: number };
export type RangeCounts = Readonly<Record<string, Range>>;

export interface Named {
  readonly id: Id;
  readonly name?: string | undefined;
}
