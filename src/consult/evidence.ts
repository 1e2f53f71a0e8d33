import type { Scenario } from "../model/types";
import type { Agreed, Certificate, Plan } from "../plan/types";
import { ConsultationError } from "./consultation-error";
import { type RoundTerms, scenarioOfRound } from "./scenario-of-round";
import type { Consultation } from "./types";

/** Everything that is needed to verify a plan of a consultation. */
export interface Evidence {
  /** As the answers up to then amend it: declines are responses, wishes are the last ones. */
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly certificate: Certificate | undefined;
  /** What `fewest-changes` compares with. */
  readonly earlier: Plan | undefined;
  /** What stood when the plan was made. */
  readonly agreed: readonly Agreed[];
}

/**
 * What a plan rests on, for `verify` by anybody.
 *
 * @param round its number; default: the outcome, or the last round where there is none yet
 * @throws ConsultationError where there is no such round
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * const { plan, certificate, earlier, agreed, ...amended } = evidence(state);
 * verify(amended.scenario, plan, certificate, { earlier, agreed }).ok; // true
 */
export function evidence(state: Consultation, round?: number): Evidence {
  const { rounds, outcome, before } = state;
  if (round === undefined && outcome !== null) {
    const terms = { upTo: rounds.length, compares: true, mayDirect: true };
    const { plan, certificate, agreed } = outcome;
    return evidenceOf(state, terms, { plan, certificate, agreed, earlier: rounds.at(-1)?.plan ?? null });
  }
  const number = round ?? rounds.length;
  const found = rounds.find((one) => one.number === number);
  if (found === undefined) {
    throw new ConsultationError("no-round", [], `a round from 1 to ${rounds.length}`);
  }
  const earlier = rounds.at(number - 2 < 0 ? rounds.length : number - 2)?.plan ?? before;
  const { plan, certificate, kept } = found;
  const terms = { upTo: number - 1, compares: earlier !== null, mayDirect: false };
  return evidenceOf(state, terms, { plan, certificate, agreed: kept, earlier });
}

interface Stored {
  readonly plan: Plan;
  readonly certificate: Certificate | null;
  readonly agreed: readonly Agreed[];
  readonly earlier: Plan | null;
}

function evidenceOf(state: Consultation, terms: RoundTerms, stored: Stored): Evidence {
  const { plan, certificate, agreed, earlier } = stored;
  return {
    scenario: scenarioOfRound(state, terms),
    plan,
    certificate: certificate ?? undefined,
    earlier: earlier ?? undefined,
    agreed,
  };
}
