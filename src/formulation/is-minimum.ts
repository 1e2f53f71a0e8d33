import type { RowSubject } from "./types";

/** True for rows of the form Σ choices + shortage ≥ limit: openings that must be filled, people that a section keeps. */
export function isMinimum(
  subject: RowSubject,
): subject is Extract<RowSubject, { rule: "minimum" | "continuity" }> {
  return subject.rule === "minimum" || subject.rule === "continuity";
}
