/** What `verify` found. */
export interface Verification {
  /** Every rule holds, every stated number agrees, and the plan is not refuted. */
  readonly ok: boolean;
  readonly violations: readonly Violation[];
  /** `proved`: the certificate's bound meets the value at every level. `refuted`: a better plan exists. */
  readonly optimality: "proved" | "bounded" | "claimed" | "refuted";
}

/** One rule broken, or one number that does not agree. */
export interface Violation {
  readonly code: ViolationCode;
  /** Ids of the people, posts, bodies, jurisdictions, quota types concerned. */
  readonly ids: readonly string[];
  /** Which field, number, list or reason of the plan it is about, where `code` and `ids` leave that open. */
  readonly field?: string;
  /** What the plan says, and what it must be (or must not exceed), where these are numbers. */
  readonly found?: number | string;
  readonly expected?: number | string;
  /** By how much, where this is a number. */
  readonly excess?: number;
  /** Article of law, where there is one. */
  readonly article?: string;
}

export const violationCodes = [
  "plan-malformed",
  "unknown-person",
  "unknown-post",
  "unknown-body",
  "unknown-pool",
  "person-missing",
  "person-repeated",
  "wrong-list",
  "pair-not-eligible",
  "rank-differs",
  "basis-differs",
  "post-over-capacity",
  "reserved-seats-taken",
  "relatives-together",
  "directed-not-open",
  "office-over-seats",
  "leaders-over-positions",
  "staff-over-quota",
  "grant-out-of-range",
  "grant-repeated",
  "pool-overdrawn",
  "pool-missing",
  "pool-repeated",
  "pool-differs",
  "total-rises",
  "subtree-rises",
  "minimum-unmet",
  "shortfall-differs",
  "goal-differs",
  "reason-missing",
  "reason-untrue",
  "note-differs",
  "not-sorted",
  "optimality-overstated",
] as const;
export type ViolationCode = (typeof violationCodes)[number];
