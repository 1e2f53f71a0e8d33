import { askEngine } from "../engine/ask-engine";
import { EngineError } from "../engine/engine-error";
import { settle } from "../engine/settle";
import type { Control, Engine, Steps } from "../engine/types";
import type { Answer, Program } from "../formulation/types";
import { defaultEngine } from "./default-engine";
import type { Solved, Unsolved } from "./solved";

/**
 * A program asked of an engine (by default the one that fits it), its answer settled where the rows nest.
 *
 * @throws EngineError where the engine fails or its answer does not hold
 */
export function* solveProgram(
  program: Program,
  chosen: Engine | undefined,
  control: Control,
): Steps<Solved | Unsolved> {
  const engine = chosen === undefined ? yield* defaultEngine(program) : chosen;
  yield { level: 0, steps: 0 };
  const outcome = yield* askEngine(engine, program, control);
  if (outcome.status === "stopped") return outcome;
  if (outcome.status === "infeasible") return { status: "infeasible", engine: engine.name };
  const settled = yield* settle(program, outcome.answer, outcome.solution);
  if (settled.status === "rejected") throw new EngineError("answer-rejected", engine.name, settled.findings);
  yield { level: program.levels.length, steps: 0 };
  return { program, engine: engine.name, settled };
}

/** The best answer to a program by its default engine; undefined where it has none. */
export function* answerTo(program: Program, control: Control): Steps<Answer | undefined> {
  const outcome = yield* solveProgram(program, undefined, control);
  return "settled" in outcome ? outcome.settled.answer : undefined;
}

/** Whether a program has any answer at all: its levels are left aside. */
export function* hasAnswer(program: Program, control: Control): Steps<boolean> {
  const bare: Program = { ...program, levels: program.levels.slice(-1) };
  const engine = yield* defaultEngine(bare);
  const outcome = yield* askEngine(engine, bare, control);
  return outcome.status === "optimal";
}
