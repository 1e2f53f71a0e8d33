import { settle } from "../../src/engine/settle";
import { highsEngine } from "../../src/highs";
import {
  type Engine,
  formulate,
  javascriptLpEngine,
  networkEngine,
  reassign,
  type Scenario,
  verify,
} from "../../src/index";
import { finish } from "../../src/kernel/steps";
import { answerOf, benchCase, levelNames, levelValues, mustEqual } from "../cases";
import type { GoalsJob, Measured } from "../jobs";
import { measure, memoryNow, memorySince, stopwatch } from "../measure";
import type { GoalEngine } from "../sizes";

/** Times formulation, engine and closing stage apart, all goals one after the other. */
export async function measureGoals(job: GoalsJob): Promise<Measured> {
  const engine = await engineOf(job.engine);
  const scenario = benchCase(job.people, job.posts, "ranked");
  const expected = job.expected ?? provedValues(scenario, engine);
  const before = memoryNow();
  const timings = measure(
    job.runs,
    () => {
      const lap = stopwatch();
      const program = formulate(scenario);
      const formulation = lap();
      const outcome = engine.solve(program, { proceed: () => true });
      const solving = lap();
      if (outcome.status !== "optimal") {
        throw new Error(outcome.status === "failed" ? outcome.reason : outcome.status);
      }
      lap();
      const settled = finish(settle(program, outcome.answer, outcome.solution));
      const parts = { formulate: formulation, engine: solving, closing: lap() };
      return { parts, answer: { program, answer: outcome.answer, settled } };
    },
    ({ program, answer, settled }) => {
      mustEqual(`goal values of ${job.engine}`, levelValues(program, answer), expected);
      if (settled.status !== "settled") throw new Error(`${job.engine}: the answer was ${settled.status}`);
      mustEqual("goal values after the closing stage", levelValues(program, settled.answer), expected);
    },
  );
  const levels = levelNames(formulate(scenario));
  return { status: "measured", timings, values: expected, levels, memory: memorySince(before) };
}

async function engineOf(name: GoalEngine): Promise<Engine> {
  switch (name) {
    case "network":
      return networkEngine;
    case "javascript-lp":
      return javascriptLpEngine;
    case "highs":
      return await highsEngine();
  }
}

/** The engine's goal values, after its plan has been proved the best against the scenario alone. */
export function provedValues(scenario: Scenario, engine: Engine): number[] {
  const result = reassign(scenario, { engine });
  if (result.status !== "optimal") throw new Error(`the result is ${result.status}`);
  const { ok, optimality } = verify(scenario, result.plan, result.certificate);
  if (!ok || optimality !== "proved") throw new Error(`verify says ${optimality}`);
  const program = formulate(scenario);
  const values = levelValues(program, answerOf(engine, program));
  // The plan leaves out the last level, fewest grants, which is no goal of the policy.
  mustEqual(
    "goals of the verified plan",
    result.plan.goals.flatMap(({ value }) => value),
    values.slice(0, -1),
  );
  return values;
}
