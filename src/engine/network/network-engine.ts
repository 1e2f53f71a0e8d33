import type { Engine } from "../types";
import { answerOf } from "./answer/answer-of";
import { choiceOf } from "./answer/choice-of";
import { nestingOf } from "./nest/nesting-of";
import { solveNetwork } from "./simplex/solve-network";

/**
 * Solves programs whose rows nest as a minimum-cost flow, exactly, with a proof. The default for them, at any size:
 * a million people take seconds.
 */
export const networkEngine: Engine = {
  name: "network",
  solve(program, control) {
    const nesting = nestingOf(program);
    if (!nesting.nests)
      return { status: "failed", reason: "rows cross: use an engine for whole-number programs" };
    if (!nesting.feasible) return { status: "infeasible" };
    const outcome = solveNetwork(nesting.network, control);
    if (outcome.status !== "optimal") return outcome;
    const { solution } = outcome;
    const answer = answerOf(program, choiceOf(program, nesting.frame, solution));
    return { status: "optimal", answer, solution };
  },
};
