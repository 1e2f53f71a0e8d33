import type { Issue } from "../../kernel/issue";
import type { CalendarDate } from "../../model/types";

/** Everything that a health check can find, in the order in which it is reported. */
export const findingCodes = [
  "input-issue",
  // quota and staff
  "over-quota",
  "staff-without-quota",
  "permit-expired",
  "over-quota-under-permit",
  "departures-below-excess",
  // totals
  "bodies-above-total",
  "total-not-written",
  "total-above-ceiling",
  // leaders
  "leaders-above-approved",
  "leaders-without-quota",
  "leader-post-without-position",
  // kinds of bodies
  "coordinating-office-without-document",
  "coordinating-office-without-host",
  "temporary-body-expired",
  "temporary-without-expiry",
  "temporary-without-return",
  // people
  "relatives-in-one-section",
  "relative-under-leader",
  "relatives-both-leaders",
  "section-below-minimum",
  // papers
  "compatibility-without-document",
  "approval-unused",
  // what is in order, and good to know
  "leaders-in-jurisdiction",
  "vacancy",
] as const;
/** One of {@link findingCodes}. */
export type FindingCode = (typeof findingCodes)[number];

/**
 * One thing that a health check found. `ids`, `found` and `expected` by code:
 *
 * - `input-issue`: the ids of `issue`.
 * - `over-quota`, `staff-without-quota` (the body has quota of other types only: types are mixed): [body, type],
 *   staff, quota. Where a permit in force says fewer than needed: [body, type, permit], quota and permit together.
 * - `permit-expired`, `over-quota-under-permit`: [body, type, permit], staff, quota.
 * - `departures-below-excess`: [body, type, permit], planned departures, people above quota.
 * - `bodies-above-total`: [jurisdiction, type], quota of its bodies, total. `total-not-written`: the same without a total.
 * - `total-above-ceiling`: [jurisdiction, type], total, ceiling.
 * - `leaders-above-approved`: [body, rank], present, approved. `leaders-without-quota`: [body], approved, 0.
 * - `leader-post-without-position`: [body, rank], openings of posts of that rank, approved positions.
 * - `coordinating-office-without-document`: [body], quota, 0. `coordinating-office-without-host`: [body].
 * - `temporary-body-expired`: [body], quota and staff together, 0. `temporary-without-…`: [body].
 * - `relatives-…`, `relative-…`: [person, relative], by id; where the relative is not listed [person, body].
 * - `section-below-minimum`: [body, section], listed people, `keepAtLeast`.
 * - `compatibility-without-document`: [type of the person, type of the post].
 * - `approval-unused`: [approval], quota of the transfers that name it, its count.
 * - `leaders-in-jurisdiction`: [jurisdiction, rank], present, approved. `vacancy` (空编): [body, type], staff, quota.
 */
export interface Finding {
  readonly code: FindingCode;
  /** `violation`: a rule is broken today. `warning`: it will be, or a paper is missing. `info`: a number to know. */
  readonly severity: Severity;
  /** Ids of the bodies, people, types … concerned, in the order that the list above says. */
  readonly ids: readonly string[];
  /** The number that is there. */
  readonly found?: number;
  /** The number that it should be, or must not exceed. */
  readonly expected?: number;
  /** Article of law, where there is one. */
  readonly article?: string;
  /** Only of `input-issue`. */
  readonly issue?: Issue;
}

/** How grave a finding is, the gravest first; see {@link Finding}. */
export const severities = ["violation", "warning", "info"] as const;
/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

/** 编制体检: bodies, quota, staff and leaders as they stand, before any reform. */
export interface HealthReport {
  /** The day on which permits and temporary bodies were judged; absent where the document has none. */
  readonly date?: CalendarDate;
  /** Violations, then warnings, then infos; in the order of {@link findingCodes}; by ids. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}
