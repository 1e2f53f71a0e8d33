/** Why a person did not get a post. A closed list, in the order in which reasons are reported. */
export const reasonCodes = [
  "not-listed",
  "type-incompatible",
  "unit-declined",
  "home-declined",
  "requirement-not-met",
  "requirement-not-shown",
  "relative",
  "no-entry-permit",
  "retained-only",
  "retired",
  "no-seat",
  "no-quota",
  "lot",
] as const;

/** See {@link reasonCodes}. */
export type ReasonCode = (typeof reasonCodes)[number];
