import type { Program } from "../formulation/types";
import { checkSolution } from "./check-solution";
import { EngineError } from "./engine-error";
import { networkEngine } from "./network/network-engine";
import { readOutcome } from "./read-outcome";
import type { Control, Engine, Outcome, Steps } from "./types";

/** What came of asking an engine, its failures apart: those are errors. */
export type Asked = Exclude<Outcome, { readonly status: "failed" }>;

/**
 * Has an engine solve a program, step by step where it can, and reads what it says as any value: only what has the form
 * of an outcome comes back. Whether an answer holds and is the best is for `settle`; a proof that an engine from outside
 * gives with its answer is checked here.
 *
 * @throws EngineError `engine-failed` where the engine cannot solve, throws or says that it failed; `answer-rejected`
 * where what it returns is no outcome. What `control.proceed` throws is passed on, even where an engine catches it.
 */
export function* askEngine(engine: Engine, program: Program, control: Control): Steps<Asked> {
  const name = String(engine.name);
  if (typeof engine.name !== "string" || !/^[^\p{Cc}\p{Cs}]{1,64}$/u.test(name)) {
    throw failed(name, "an engine needs a name of 1 to 64 characters, none of them a control character");
  }
  const thrown: unknown[] = [];
  const guarded: Control = {
    proceed(progress) {
      try {
        return control.proceed(progress);
      } catch (error) {
        thrown.push(error);
        throw error;
      }
    },
  };
  const attempt = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (error) {
      throw thrown.length > 0 ? thrown[0] : failed(name, messageOf(error), error);
    }
  };
  const said = yield* run(engine, program, guarded, attempt);
  if (thrown.length > 0) throw thrown[0];
  const read = attempt(() => readOutcome(said, program));
  if (typeof read === "string") throw new EngineError("answer-rejected", name, [read]);
  if (read.status === "failed") throw failed(name, read.reason);
  if (engine !== networkEngine && read.status === "optimal" && read.solution !== undefined) {
    const wrong = checkSolution(program, read.answer, read.solution);
    if (wrong !== undefined) throw new EngineError("answer-rejected", name, [wrong]);
  }
  return read;
}

type Attempt = <Value>(work: () => Value) => Value;

function* run(engine: Engine, program: Program, control: Control, attempt: Attempt): Steps<unknown> {
  if (engine.steps === undefined) return attempt(() => engine.solve(program, control));
  const steps = attempt(() => engine.steps?.(program));
  if (typeof steps?.next !== "function") throw failed(engine.name, "steps() gave no generator");
  for (;;) {
    const step = attempt(() => steps.next());
    if (step.done === true) return step.value;
    if (typeof step.value?.steps !== "number") throw failed(engine.name, "steps() yielded no progress");
    yield step.value;
  }
}

function failed(engine: string, reason: string, cause?: unknown): EngineError {
  return new EngineError("engine-failed", engine, [reason], cause);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : `threw ${String(error)}`;
}
