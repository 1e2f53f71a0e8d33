import type { Answer, Program } from "../formulation/types";
import { checkAnswer } from "./check-answer";
import { answerOf } from "./network/answer/answer-of";
import { flowOf } from "./network/answer/flow-of";
import { pricesOf } from "./network/answer/prices-of";
import { closeNested } from "./network/closing/close-nested";
import type { CrossingRow, Nested } from "./network/nest/nesting";
import { findNesting } from "./network/nest/nesting-of";
import { potentialsOf } from "./network/potentials/potentials-of";
import type { NetworkSolution } from "./network/types";
import type { RowPrices, Steps } from "./types";

/** The one answer that remains when an engine's optimum is settled. */
export type Settled =
  | { readonly status: "settled"; readonly answer: Answer; readonly prices: RowPrices }
  /** Rows cross: the engine's answer stands as it is, without a proof. */
  | { readonly status: "unsettled"; readonly answer: Answer; readonly oddCycle: readonly CrossingRow[] }
  /** The engine's answer breaks a row, or is not the best. */
  | { readonly status: "rejected"; readonly findings: readonly string[] };

/**
 * The closing stage, shared by all engines: checks an engine's answer in whole numbers, proves that it is the best at
 * every level, and makes it the one in which people in order take the first of their alternatives. So the plan is the
 * same whichever engine found the optimum.
 *
 * @param solution flow and potentials, where the engine has them; found from the answer otherwise
 */
export function* settle(
  program: Program,
  answer: Answer,
  solution: NetworkSolution | undefined,
): Steps<Settled> {
  const closing = { level: program.levels.length, steps: solution?.pivots ?? 0 };
  yield closing;
  const findings = checkAnswer(program, answer);
  if (findings.length > 0) return { status: "rejected", findings };
  yield closing;
  const nesting = yield* findNesting(program);
  if (!nesting.nests) return { status: "unsettled", answer, oddCycle: nesting.oddCycle };
  if (!nesting.feasible) return { status: "rejected", findings: ["an answer to a program that has none"] };
  const proved = hasPotentials(solution) ? solution : prove(program, nesting, answer);
  if (typeof proved === "string") return { status: "rejected", findings: [proved] };
  const closed = yield* closeNested(program, nesting, proved);
  const prices = pricesOf(program, nesting.network, nesting.frame, closed.flow, proved.potential);
  return { status: "settled", answer: answerOf(program, closed.choice), prices };
}

type Proved = Pick<NetworkSolution, "choice" | "flow" | "potential">;

function hasPotentials(solution: NetworkSolution | undefined): solution is NetworkSolution {
  return solution !== undefined && solution.potential.length > 0;
}

/** Flow and potentials of an answer, or what is wrong with it. */
function prove(program: Program, { network, frame }: Nested, answer: Answer): Proved | string {
  const flow = flowOf(program, network, frame, answer.choice);
  if (flow === undefined) return "more people than places let through";
  const found = potentialsOf(network, answer.choice, flow);
  if (found.status === "too-large") return "no proof: a potential would leave the whole numbers below 2^53";
  if (found.status === "improvable") {
    const level = frame.level[found.level];
    return `a better answer exists, at level ${level} (${program.levels[level].goal})`;
  }
  return { choice: answer.choice, flow, potential: found.potential };
}
