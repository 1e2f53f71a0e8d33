import { isCalendarDate } from "../kernel/calendar-date";
import { workingDaysBetween } from "../office/calendar/working-days";
import { ConsultationError } from "./consultation-error";
import type { AnsweringSide, Consultation, Proposal } from "./types";

/** An answer that is still to come. */
export interface AwaitedAnswer {
  readonly person: string;
  readonly post: string;
  /** Who is to answer: the receiving unit, the releasing unit, or the person. */
  readonly by: AnsweringSide;
  /** Id of the body, or of the person. */
  readonly from: string;
  /** The day since which the pair is proposed. */
  readonly since: string;
  /** The day on which they said `hold`, and why; null where nothing was said. */
  readonly held: { readonly date: string; readonly reason: string | null } | null;
  /** Working days since, by the calendar of the scenario; present where a day was given. */
  readonly workingDays?: number;
}

/**
 * Who is waited for in the open round: whoever is asked and has not yet accepted or declined. Pairs that somebody declined
 * or withdrew from wait for nobody. By person; of each the receiving unit, the releasing unit, the person.
 *
 * @param asOf a day, to count the working days since
 * @throws ConsultationError where `asOf` is no day
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * waitingFor(state, "2019-01-25").map(({ from, workingDays }) => [from, workingDays])[0]; // ["政务服务局", 9]
 */
export function waitingFor(state: Consultation, asOf?: string): AwaitedAnswer[] {
  if (asOf !== undefined && !isCalendarDate(asOf)) {
    throw new ConsultationError("option-malformed", [String(asOf)], "a day, YYYY-MM-DD");
  }
  const round = state.status === "asking" ? state.rounds.at(-1) : undefined;
  const awaited = round?.proposals.flatMap(awaitedAnswers) ?? [];
  if (asOf === undefined) return awaited;
  const { calendar } = state.scenario;
  return awaited.map((one) => ({ ...one, workingDays: workingDaysBetween(calendar, one.since, asOf) }));
}

/** What is still to come about one pair. */
export function awaitedAnswers({
  person,
  post,
  since,
  receiving,
  releasing,
  answers,
}: Proposal): AwaitedAnswer[] {
  const units = [answers.post, answers.home];
  if (units.some((given) => given?.decision === "decline")) return [];
  if (answers.person?.decision === "withdraw") return [];
  const pair = { person, post, since };
  const held = (given: Proposal["answers"]["post"]): AwaitedAnswer["held"] =>
    given === null ? null : { date: given.date, reason: given.reason };
  return [
    ...(answers.post?.decision === "accept"
      ? []
      : [{ ...pair, by: "post" as const, from: receiving, held: held(answers.post) }]),
    ...(releasing === null || answers.home?.decision === "accept"
      ? []
      : [{ ...pair, by: "home" as const, from: releasing, held: held(answers.home) }]),
    ...(answers.person === null ? [{ ...pair, by: "person" as const, from: person, held: null }] : []),
  ];
}
