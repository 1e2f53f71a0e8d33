import { describeIssue } from "../../kernel/issue";
import { safeParseScenario } from "../../model/safe-parse-scenario";
import { ConsultationError } from "../consultation-error";
import { deepFrozen } from "../deep-frozen";
import type { Consultation } from "../types";
import { incoherences } from "./coherence";
import { stateShape } from "./state-shape";

/**
 * Goes on with a consultation that was kept as JSON, in another process: the same state, byte for byte, so that the same
 * steps lead to the same end. Form, ids, order, turns and dates are checked. Whether the plans in it are right is for
 * `verify` with `evidence`, and whether the history led there for `replay`.
 *
 * @param json the text, or what `JSON.parse` made of it; it is copied
 * @throws ConsultationError (`state-malformed`) with everything that is wrong in `findings`
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * resumeConsultation(JSON.stringify(state)); // state
 */
export function resumeConsultation(json: unknown): Consultation {
  const input = typeof json === "string" ? parsed(json) : structuredClone(json);
  const findings: string[] = [];
  stateShape(input, "state", findings);
  if (typeof input !== "object" || input === null || Array.isArray(input)) throw malformed(findings);
  const scenario = safeParseScenario(Reflect.get(input, "scenario"));
  if (!scenario.success) findings.push(...scenario.issues.map((issue) => `scenario.${describeIssue(issue)}`));
  if (!scenario.success || findings.length > 0) throw malformed(findings);
  const state = { ...(input as Consultation), scenario: scenario.data };
  const contradictions = incoherences(state);
  if (contradictions.length > 0) throw malformed(contradictions);
  return deepFrozen(state);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw malformed([`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
}

function malformed(findings: readonly string[]): ConsultationError {
  const expected = "a consultation as JSON.stringify wrote it, of format bianzhi-consultation/1";
  return new ConsultationError("state-malformed", [], expected, findings);
}
