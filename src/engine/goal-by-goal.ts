import type { Answer, Level, Program } from "../formulation/types";
import { checkAnswer } from "./check-answer";
import { type LevelCosts, levelCosts, levelValue } from "./costs";
import { type Domain, isEmpty, wholeDomain } from "./linear/domain";
import { type Folded, foldedExtras } from "./linear/folded-extras";
import { keepBest } from "./linear/keep-best";
import { linearProgramOf, type Settled } from "./linear/linear-program-of";
import { keepObviousBest, obviousBound } from "./linear/obvious-bound";
import { solveWhole } from "./linear/solve-whole";
import type { Advance, SolveLinear } from "./linear/types";
import type { Control, Outcome } from "./types";

/**
 * Makes the goals of a program best one after the other with a solver of linear programs: the loop that all such
 * engines share. One program is solved per level; then everything is closed that the prices of its rows show no best
 * answer to use, or, where the solver gives no prices, a row keeps the value that was reached. A level is not solved
 * where all that is left gives it the same value, or where the last answer already reaches its obvious bound.
 *
 * Nothing that the solver says is believed: values must be whole within 1e-6, prices must prove that nothing is
 * better (or that there is no answer), and the answer must pass `checkAnswer` and keep every settled value exactly.
 * Otherwise the outcome is `failed`, with the reason.
 *
 * @example goalByGoal(program, { proceed: () => true }, solveLinear)
 */
export function goalByGoal(program: Program, control: Control, solve: SolveLinear): Outcome {
  const domain = wholeDomain(program);
  if (isEmpty(program, domain)) return { status: "infeasible" };
  const goals = program.levels.map((level) => ({ level, costs: levelCosts(program, level) }));
  const unsafe = goals.findIndex(({ costs }) => !isSafe(program, costs));
  if (unsafe >= 0) return failed(`level ${unsafe} can leave the whole numbers below 2^53`);

  const run: Run = { program, domain, folded: foldedExtras(program), settled: [], reached: [], solve };
  let steps = 0;
  let answer: Answer | undefined;
  for (const [index, goal] of [...goals, undefined].entries()) {
    if (goal === undefined && answer !== undefined) break;
    if (goal !== undefined && answer !== undefined && settleByBound(run, goal, answer)) continue;
    const value = goal && answer && levelValue(program, goal.level, answer);
    const advance: Advance = (more) => {
      steps += more;
      return control.proceed({ level: index, steps, ...(value === undefined ? {} : { value }) });
    };
    if (!advance(0)) return { status: "stopped" };
    const outcome = solveLevel(run, goal, answer, advance);
    if (outcome.status === "infeasible" && answer !== undefined) {
      return failed(`level ${index} was called infeasible although an answer is known`);
    }
    if (outcome.status !== "optimal") return outcome;
    answer = outcome.answer;
  }
  return answer === undefined ? failed("no answer") : verified(run, answer);
}

interface Goal {
  readonly level: Level;
  readonly costs: LevelCosts;
}

interface Run {
  readonly program: Program;
  readonly domain: Domain;
  readonly folded: Folded;
  /** Values that a row keeps. */
  readonly settled: Settled[];
  /** All values reached. */
  readonly reached: { readonly level: Level; readonly value: number }[];
  readonly solve: SolveLinear;
}

/** Makes one level best and closes, or keeps by a row, what falls short of it. Without a goal: any answer. */
function solveLevel(run: Run, goal: Goal | undefined, known: Answer | undefined, advance: Advance): Outcome {
  const { program, domain, folded, settled, reached } = run;
  const aim = goal && { costs: goal.costs, sense: goal.level.sense };
  const linearised = linearProgramOf(program, domain, folded, settled, aim);
  if (linearised === undefined) return { status: "infeasible" };
  const isFlat = linearised.linear.cost.every((cost) => cost === 0);
  const outcome =
    known !== undefined && isFlat
      ? ({ status: "optimal", answer: known, prices: undefined } as const)
      : solveWhole(program, domain, folded, linearised, run.solve, advance);
  if (outcome.status !== "optimal") return outcome;
  const { answer, prices } = outcome;
  const wrong = checkAnswer(program, answer);
  if (wrong.length > 0) return failed(`the solver's answer breaks a rule: ${wrong[0]}`);
  if (goal === undefined) return { status: "optimal", answer };

  const value = levelValue(program, goal.level, answer);
  const before = known === undefined ? value : levelValue(program, goal.level, known);
  if (goal.level.sense === "least" ? value > before : value < before) {
    return failed("the solver's answer is worse than one known before");
  }
  if (isFlat) reached.push({ level: goal.level, value });
  else if (!settleByBound(run, goal, answer)) {
    reached.push({ level: goal.level, value });
    const isKept = prices !== undefined && keepBest(program, domain, linearised, prices);
    if (!isKept) settled.push({ costs: goal.costs, sense: goal.level.sense, value });
  }
  return { status: "optimal", answer };
}

/** True where the answer reaches the obvious bound of the level, which proves it best; everything else is closed. */
function settleByBound({ program, domain, reached }: Run, { level, costs }: Goal, answer: Answer): boolean {
  const value = levelValue(program, level, answer);
  if (value !== obviousBound(program, level, costs, domain)) return false;
  keepObviousBest(program, level, costs, domain);
  reached.push({ level, value });
  return true;
}

function verified({ program, reached }: Run, answer: Answer): Outcome {
  const wrong = checkAnswer(program, answer);
  if (wrong.length > 0) return failed(`the answer breaks a rule: ${wrong[0]}`);
  const lost = reached.findIndex(({ level, value }) => levelValue(program, level, answer) !== value);
  return lost < 0 ? { status: "optimal", answer } : failed(`the answer gave up the value of level ${lost}`);
}

/** True where no answer can take the level's value out of the whole numbers below 2⁵³. */
function isSafe(program: Program, costs: LevelCosts): boolean {
  let most = 0;
  for (let person = 0; person < program.people; person++) {
    let largest = 0;
    for (let a = program.start[person]; a < program.start[person + 1]; a++) {
      largest = Math.max(largest, Math.abs(costs.ofAlternative(a, program.affected[person] === 1)));
    }
    most += largest;
  }
  for (const extra of costs.extras) {
    const { lower, upper } = program.extras[extra];
    most += Math.abs(costs.ofExtra(extra)) * Math.max(Math.abs(lower), Math.abs(upper));
  }
  return most <= Number.MAX_SAFE_INTEGER;
}

function failed(reason: string): { readonly status: "failed"; readonly reason: string } {
  return { status: "failed", reason };
}
