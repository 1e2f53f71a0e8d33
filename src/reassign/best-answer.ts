import { askEngine } from "../engine/ask-engine";
import { checkAnswer } from "../engine/check-answer";
import { EngineError } from "../engine/engine-error";
import { javascriptLpEngine } from "../engine/javascript-lp/javascript-lp-engine";
import { drive } from "../engine/steps";
import type { Control, Steps } from "../engine/types";
import type { Answer, Program } from "../formulation/types";
import { answerTo } from "./solve-program";

/** The best answer to a program; undefined where it has none. */
export function bestAnswer(program: Program, control: Control): Answer | undefined {
  return driven(answerTo(program, control), control);
}

/**
 * The same for programs that count what is recovered only up to a bound below what there is to divide, which the network
 * does not: whole-number programming.
 */
export function bestAnswerOfAny(program: Program, control: Control): Answer | undefined {
  return driven(solveInWhole(program, control), control);
}

function* solveInWhole(program: Program, control: Control): Steps<Answer | undefined> {
  const outcome = yield* askEngine(javascriptLpEngine, program, control);
  if (outcome.status !== "optimal") return undefined;
  const findings = checkAnswer(program, outcome.answer);
  if (findings.length > 0) throw new EngineError("answer-rejected", javascriptLpEngine.name, findings);
  return outcome.answer;
}

function driven(work: Steps<Answer | undefined>, control: Control): Answer | undefined {
  const ended = drive(work, control.proceed);
  return ended.finished ? ended.result : undefined;
}
