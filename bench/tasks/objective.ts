import { checkAnswer } from "../../src/engine/check-answer";
import { levelCosts } from "../../src/engine/costs";
import { wholeDomain } from "../../src/engine/linear/domain";
import { foldedExtras } from "../../src/engine/linear/folded-extras";
import { linearProgramOf } from "../../src/engine/linear/linear-program-of";
import { obviousBound } from "../../src/engine/linear/obvious-bound";
import type { SolveLinear } from "../../src/engine/linear/types";
import { answerOf as readAnswer, wholeValues } from "../../src/engine/linear/whole-answer";
import { answerOf as readFlow } from "../../src/engine/network/answer/answer-of";
import { nest } from "../../src/engine/network/nest/nest";
import type { Nested } from "../../src/engine/network/nest/nesting";
import { solveNetwork } from "../../src/engine/network/simplex/solve-network";
import type { Answer, Program } from "../../src/formulation/types";
import { formulate, networkEngine } from "../../src/index";
import { finish } from "../../src/kernel/steps";
import { benchCase, levelNames, levelValues, mustEqual } from "../cases";
import type { Measured, ObjectiveJob, ObjectiveKind } from "../jobs";
import { measure, memoryNow, memorySince, stopwatch } from "../measure";
import { objectiveValue, packCosts, packingWeights, packNetwork } from "../objective";
import { solverOf } from "../peers/solver-of";
import { provedValues } from "./goals";

/** Times one objective from the program to its answer, whatever form the solver needs in between. */
export async function measureObjective(job: ObjectiveJob): Promise<Measured> {
  const scenario = benchCase(job.people, job.posts, job.objective === "packed" ? "packed" : "ranked");
  const program = formulate(scenario);
  const best = job.expected === undefined ? provedValues(scenario, networkEngine) : undefined;
  const weights = job.weights ?? weightsOf(job.objective, program, best ?? []);
  const solve = job.solver === "network" ? undefined : await solverOf(job.solver);
  const before = memoryNow();
  let values = job.expected;
  const timings = measure(
    job.runs,
    () => {
      const lap = stopwatch();
      const answer = solve ? solveLinearly(program, weights, solve) : solveAsNetwork(program, weights);
      return { parts: { solver: lap() }, answer };
    },
    (answer) => {
      const wrong = checkAnswer(program, answer);
      if (wrong.length > 0) throw new Error(wrong[0]);
      if (best !== undefined && job.objective === "packed") {
        mustEqual("levels of the packed objective", levelValues(program, answer), best);
      }
      const value = [objectiveValue(program, answer, weights)];
      values ??= value;
      mustEqual("the objective", value, values);
    },
  );
  const levels = levelNames(program);
  return {
    status: "measured",
    timings,
    values: values ?? [],
    weights,
    levels,
    memory: memorySince(before),
  };
}

function weightsOf(objective: ObjectiveKind, program: Program, best: readonly number[]): number[] {
  if (objective === "packed") return packingWeights(program, nested(program));
  const domain = wholeDomain(program);
  const first = program.levels.findIndex(
    (level, k) => obviousBound(program, level, levelCosts(program, level), domain) !== best[k],
  );
  if (first < 0) throw new Error("everybody can have their best: no goal is worth solving for");
  return program.levels.map((_, k) => (k === first ? 1 : 0));
}

/** The network of a program, made anew each time. */
function nested(program: Program): Nested {
  const nesting = nest(program);
  if (!nesting.nests || !nesting.feasible) throw new Error("the rows of the bench's scenarios nest");
  return nesting;
}

function solveAsNetwork(program: Program, weights: readonly number[]): Answer {
  const outcome = finish(solveNetwork(packNetwork(nested(program), weights)));
  if (outcome.status !== "optimal") throw new Error(`network: ${outcome.status}`);
  return readFlow(program, outcome.solution.choice);
}

function solveLinearly(program: Program, weights: readonly number[], solve: SolveLinear): Answer {
  const domain = wholeDomain(program);
  const folded = foldedExtras(program);
  const goal = { costs: packCosts(program, weights), sense: "least" as const };
  const linearised = linearProgramOf(program, domain, folded, [], goal);
  if (linearised === undefined) throw new Error("the linear program has no answer");
  const outcome = solve(linearised.linear, false, () => true);
  if (outcome.status !== "optimal") {
    throw new Error(outcome.status === "failed" ? outcome.reason : outcome.status);
  }
  const whole = wholeValues(outcome.values);
  if (whole === undefined) throw new Error("the answer is not in whole numbers");
  return readAnswer(program, domain, folded, linearised.columns, whole);
}
