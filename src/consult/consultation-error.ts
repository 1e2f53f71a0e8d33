/** What can be wrong with a step of a consultation, or with a consultation that is resumed. A closed list. */
export const consultationCodes = [
  /** The step is none, or a field of it is of another form. */
  "step-malformed",
  "option-malformed",
  /** The date of a step lies before that of the step before it. */
  "date-goes-back",
  /** The step has no place now: a round is open, or none is; the consultation is over. */
  "out-of-turn",
  "bound-reached",
  "nothing-open",
  "still-open",
  "unknown-person",
  "unknown-post",
  "unknown-body",
  /** The pair is not proposed in this round. */
  "not-proposed",
  /** A releasing unit that has no say: the reforms retire it, or it is the receiving unit itself. */
  "no-say",
  /** The person withdrew from this pair. */
  "withdrawn",
  /** The pair stands: only the person can withdraw from it. */
  "already-agreed",
  /** Others agreed to places that are free only as long as this pair stands; they are named. */
  "others-depend",
  /** The person gave new wishes in this round: the next one is solved by them. */
  "wishes-changed",
  "retired-body",
  "duplicate-entry",
  /** There is no step to take back. */
  "nothing-to-undo",
  /** There is no round yet. */
  "no-round",
  /** What is resumed is no consultation. */
  "state-malformed",
] as const;
/** One of {@link consultationCodes}. */
export type ConsultationCode = (typeof consultationCodes)[number];

/**
 * Thrown where a step cannot be taken, or a state cannot be resumed. Nothing has changed.
 *
 * @example
 * closeRound(openConsultation(scenario), { date: "2019-01-14" }); // throws ConsultationError
 */
export class ConsultationError extends Error {
  override readonly name = "ConsultationError";
  readonly code: ConsultationCode;
  /** Ids of the people, posts, bodies concerned. */
  readonly ids: readonly string[];
  /** What would have been right, in words. */
  readonly expected: string;
  /** Everything that is wrong, one sentence each, where a whole state was read; otherwise empty. */
  readonly findings: readonly string[];

  constructor(
    code: ConsultationCode,
    ids: readonly string[],
    expected: string,
    findings: readonly string[] = [],
  ) {
    const named = ids.length === 0 ? "" : ` [${ids.slice(0, 20).join(", ")}]`;
    const listed = findings.slice(0, 20).map((finding) => `\n  ${finding}`);
    const rest = findings.length > 20 ? `\n  … and ${findings.length - 20} more` : "";
    super(`${code}${named}: ${expected}${listed.join("")}${rest}`);
    this.code = code;
    this.ids = ids;
    this.expected = expected;
    this.findings = findings;
  }
}
