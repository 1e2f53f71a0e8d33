import { askEngine } from "../engine/ask-engine";
import { EngineError } from "../engine/engine-error";
import { settle } from "../engine/settle";
import type { Control, Steps } from "../engine/types";
import type { Answer, Program } from "../formulation/types";
import { defaultEngine } from "./default-engine";

/**
 * The best answer to a program, settled where its rows nest; undefined where it has none.
 *
 * @throws EngineError where the engine fails or its answer does not hold
 */
export function* solveProgram(program: Program, control: Control): Steps<Answer | undefined> {
  const engine = yield* defaultEngine(program);
  const outcome = yield* askEngine(engine, program, control);
  if (outcome.status !== "optimal") return undefined;
  const settled = yield* settle(program, outcome.answer, outcome.solution);
  if (settled.status === "rejected") throw new EngineError("answer-rejected", engine.name, settled.findings);
  return settled.answer;
}

/** Whether a program has any answer at all: its levels are left aside. */
export function* hasAnswer(program: Program, control: Control): Steps<boolean> {
  const bare: Program = { ...program, levels: program.levels.slice(-1) };
  const engine = yield* defaultEngine(bare);
  const outcome = yield* askEngine(engine, bare, control);
  return outcome.status === "optimal";
}
