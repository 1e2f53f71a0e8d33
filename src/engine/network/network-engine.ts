import type { Program } from "../../formulation/types";
import { drive } from "../steps";
import type { Engine, Outcome, Steps } from "../types";
import { answerOf } from "./answer/answer-of";
import { choiceOf } from "./answer/choice-of";
import type { Frame } from "./nest/nesting";
import { findNesting } from "./nest/nesting-of";
import { solveNetwork } from "./simplex/solve-network";

/**
 * Solves programs whose rows nest as a minimum-cost flow, exactly, with a proof. The default for them, at any size:
 * a million people take seconds. Where rows cross, the outcome is `failed`.
 *
 * Source: which rows nest, Budish, Che, Kojima and Milgrom (2013); strongly feasible trees, Cunningham (1976); key people,
 * Dantzig and Van Slyke (1967); units routed in bulk first, Ford and Fulkerson (1957).
 *
 * @example
 * const again = reassign(scenario, { engine: networkEngine });
 * again.status === "optimal" && again.plan.engine; // "network"
 */
export const networkEngine: Engine = {
  name: "network",
  solve(program, control) {
    const driven = drive(steps(program), control.proceed);
    return driven.finished ? driven.result : { status: "stopped" };
  },
  steps,
};

function* steps(program: Program): Steps<Outcome> {
  const nesting = yield* findNesting(program);
  if (!nesting.nests)
    return { status: "failed", reason: "rows cross: use an engine for whole-number programs" };
  if (!nesting.feasible) return { status: "infeasible" };
  yield { level: 0, steps: 0 };
  const outcome = yield* inOwnSense(program, nesting.frame, solveNetwork(nesting.network));
  if (outcome.status !== "optimal") return outcome;
  const { solution } = outcome;
  yield { level: program.levels.length, steps: solution.pivots };
  const answer = answerOf(program, choiceOf(program, nesting.frame, solution));
  return { status: "optimal", answer, solution };
}

/** What the network has as levels and costs, told as levels of the program and in the sense of their goals. */
function* inOwnSense<Result>(program: Program, frame: Frame, solving: Steps<Result>): Steps<Result> {
  for (;;) {
    const step = solving.next();
    if (step.done === true) return step.value;
    const { value, ...progress } = step.value;
    const level = frame.level[progress.level] ?? program.levels.length;
    const cost = value === undefined ? Number.NaN : value + frame.base[progress.level];
    const isMost = program.levels[level]?.sense === "most";
    yield Number.isSafeInteger(cost)
      ? { ...progress, level, value: isMost ? 0 - cost : cost }
      : { ...progress, level };
  }
}
