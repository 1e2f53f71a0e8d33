import { controlOf } from "./engine/deadline";
import { EngineError } from "./engine/engine-error";
import { javascriptLpEngine } from "./engine/javascript-lp/javascript-lp-engine";
import { nestingOf } from "./engine/network/nest/nesting-of";
import { networkEngine } from "./engine/network/network-engine";
import { type Settled, settle } from "./engine/settle";
import type { Control, Engine, Progress } from "./engine/types";
import { formulate } from "./formulation/formulate";
import type { Program } from "./formulation/types";
import { modelOf } from "./model/model-of";
import type { Model, Scenario } from "./model/types";
import { certificateOf } from "./plan/certificate-of";
import { conflictOf } from "./plan/conflict-of";
import { crossingNotes } from "./plan/crossing-notes";
import { planOf } from "./plan/plan-of";
import type { Certificate, Conflict, Plan } from "./plan/types";
import { verify } from "./verify/verify";

/** How {@link reassign} works; nothing here changes which plan is found. */
export interface ReassignOptions {
  /** Default: `networkEngine` where the rows nest, `javascriptLpEngine` where they cross. */
  readonly engine?: Engine | undefined;
  /** Called every few milliseconds of work; return false to stop with an `AbortError`. */
  readonly onProgress?: ((progress: Progress) => boolean | undefined) | undefined;
  /** Milliseconds after which the result is `stopped`. A plan never depends on it. */
  readonly timeLimitMs?: number | undefined;
}

/** What became of a scenario. */
export type Result =
  /** `optimal`: proved the best, goal by goal. `feasible`: verified; the engine claims that it is the best. */
  | { readonly status: "optimal"; readonly plan: Plan; readonly certificate: Certificate }
  | { readonly status: "feasible"; readonly plan: Plan; readonly certificate?: undefined }
  /** No plan can meet the hard demands; `conflict` says which. */
  | { readonly status: "infeasible"; readonly conflict: Conflict }
  /** The time limit ran out. */
  | { readonly status: "stopped" };

/** A result that has a plan. */
export type Planned = Extract<Result, { readonly plan: Plan }>;

/**
 * Who goes where, who gets which quota: the best plan under 只减不增, verified, with its proof.
 *
 * Accept, derive the numbers of the reform, formulate, solve, settle what is equally good, say it in the words of the
 * domain, verify. The same scenario gives the same plan, byte for byte.
 *
 * @throws ScenarioError where a scenario that was not parsed before is wrong
 * @throws EngineError where the engine fails, or its answer breaks a rule or is not the best
 * @throws AbortError where `onProgress` returns false
 * @example
 * const result = reassign(parseScenario(document));
 * if (result.status === "optimal") console.log(result.plan.placements);
 */
export function reassign(scenario: Scenario, options: ReassignOptions = {}): Result {
  return solveModel(modelOf(scenario), options.engine, controlOf(options.onProgress, options.timeLimitMs));
}

function solveModel(model: Model, chosen: Engine | undefined, control: Control): Result {
  const program = formulate(model);
  const engine = chosen ?? defaultEngine(program);
  const outcome = engine.solve(program, control);
  if (outcome.status === "stopped") return outcome;
  if (outcome.status === "failed") throw new EngineError("engine-failed", engine.name, [outcome.reason]);
  if (outcome.status === "infeasible") return infeasible(model, chosen, control);
  const settled = settle(program, outcome.answer, outcome.solution, control);
  if (settled.status === "stopped") return settled;
  if (settled.status === "rejected") throw new EngineError("answer-rejected", engine.name, settled.findings);
  return resultOf(model, program, engine.name, settled);
}

function defaultEngine(program: Program): Engine {
  return nestingOf(program).nests ? networkEngine : javascriptLpEngine;
}

/**
 * A settled answer in the words of the domain, verified.
 *
 * @throws EngineError where `verify`, which shares no code with what made the plan, does not accept it
 */
export function resultOf(
  model: Model,
  program: Program,
  engine: string,
  settled: Extract<Settled, { status: "settled" | "unsettled" }>,
): Planned {
  if (settled.status === "unsettled") {
    const notes = crossingNotes(model, settled.oddCycle);
    const plan = planOf(model, program, settled.answer, { engine, optimality: "claimed", notes });
    check(model, plan);
    return { status: "feasible", plan };
  }
  const certificate = certificateOf(model, program, settled.prices);
  const plan = planOf(model, program, settled.answer, { engine, optimality: "proved", notes: [] });
  check(model, plan, certificate);
  return { status: "optimal", plan, certificate };
}

function check(model: Model, plan: Plan, certificate?: Certificate): void {
  const { ok, violations, optimality } = verify(model.scenario, plan, certificate);
  if (ok && optimality === plan.optimality) return;
  const findings = violations.map((violation) => JSON.stringify(violation));
  throw new EngineError("answer-rejected", plan.engine, [...findings, `optimality: ${optimality}`]);
}

function infeasible(model: Model, engine: Engine | undefined, control: Control): Result {
  let stopped = false;
  const conflict = conflictOf(model, (softened) => {
    const result = solveModel(softened, engine, control);
    stopped = result.status === "stopped";
    return "plan" in result ? result.plan.shortfalls : [];
  });
  return stopped ? { status: "stopped" } : { status: "infeasible", conflict };
}
