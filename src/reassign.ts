import { askEngine } from "./engine/ask-engine";
import { controlOf, turnsOfEventLoop } from "./engine/deadline";
import { EngineError } from "./engine/engine-error";
import { javascriptLpEngine } from "./engine/javascript-lp/javascript-lp-engine";
import { nestingOf } from "./engine/network/nest/nesting-of";
import { networkEngine } from "./engine/network/network-engine";
import { type Settled, settle } from "./engine/settle";
import { drive, driveAsync } from "./engine/steps";
import type { Control, Engine, Progress, Steps } from "./engine/types";
import { workOptions } from "./engine/work-options";
import { formulate } from "./formulation/formulate";
import type { Program } from "./formulation/types";
import { AbortError } from "./kernel/abort-error";
import { checkOptions } from "./kernel/check-options";
import { modelOf } from "./model/model-of";
import type { Model, Scenario } from "./model/types";
import { certificateOf } from "./plan/certificate-of";
import { crossingNotes } from "./plan/crossing-notes";
import { planOf } from "./plan/plan-of";
import { poolsThatCannotPay } from "./plan/pools-that-cannot-pay";
import type { Certificate, Conflict, Plan } from "./plan/types";
import { withSoftMinimums } from "./plan/with-soft-minimums";
import { verify } from "./verify/verify";

/** How {@link reassign} works; nothing here changes which plan is found. */
export interface ReassignOptions {
  /** Default: `networkEngine` where the rows nest, `javascriptLpEngine` where they cross. */
  readonly engine?: Engine | undefined;
  /** Called every few milliseconds of work; return false to stop with an `AbortError`. */
  readonly onProgress?: ((progress: Progress) => boolean | undefined) | undefined;
  /** Milliseconds, 0 or more, after which the result is `stopped`. A plan never depends on it. */
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
 * @throws TypeError where an option is of a wrong type; RangeError where `timeLimitMs` is no number from 0 on. Options
 * that are not known are ignored.
 * @example
 * const result = reassign(parseScenario(document));
 * if (result.status === "optimal") console.log(result.plan.placements);
 */
export function reassign(scenario: Scenario, options: ReassignOptions = {}): Result {
  checkOptions("reassign", options, workOptions);
  const control = controlOf(options.onProgress, options.timeLimitMs);
  const driven = drive(stages(modelOf(scenario), options.engine, control), control.proceed);
  return driven.finished ? driven.result : { status: "stopped" };
}

/** {@link ReassignOptions}, and a signal that ends the work. */
export interface ReassignAsyncOptions extends ReassignOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * {@link reassign} that lets the event loop run every few milliseconds of work, so that a page stays alive. The plan is
 * the same. An engine that cannot be left off half-way (see `Engine.steps`) works in one go.
 *
 * @throws AbortError where the signal fires or `onProgress` returns false; otherwise as `reassign`
 * @example
 * const controller = new AbortController();
 * const result = await reassignAsync(scenario, { signal: controller.signal });
 */
export async function reassignAsync(scenario: Scenario, options: ReassignAsyncOptions = {}): Promise<Result> {
  checkOptions("reassignAsync", options, workOptions);
  const control = controlOf(options.onProgress, options.timeLimitMs);
  const proceed = (progress: Progress): boolean => {
    if (options.signal?.aborted === true) throw new AbortError();
    return control.proceed(progress);
  };
  proceed({ level: 0, steps: 0 });
  const driven = await driveAsync(
    stages(modelOf(scenario), options.engine, { proceed }),
    proceed,
    turnsOfEventLoop(),
  );
  return driven.finished ? driven.result : { status: "stopped" };
}

function* stages(model: Model, chosen: Engine | undefined, control: Control): Steps<Result> {
  const program = formulate(model);
  const engine = chosen ?? defaultEngine(program);
  yield { level: 0, steps: 0 };
  const outcome = yield* askEngine(engine, program, control);
  if (outcome.status === "stopped") return outcome;
  if (outcome.status === "infeasible") return yield* infeasible(model, engine, chosen, control);
  const settled = yield* settle(program, outcome.answer, outcome.solution);
  if (settled.status === "rejected") throw new EngineError("answer-rejected", engine.name, settled.findings);
  yield { level: program.levels.length, steps: 0 };
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
  if (certificate === undefined) {
    const plan = planOf(model, program, settled.answer, { engine, optimality: "claimed", notes: [] });
    check(model, plan);
    return { status: "feasible", plan };
  }
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

/**
 * Says which pools cannot pay, or else, with minimums made soft and nothing else asked, the fewest that are missing.
 * Rows that one impossible minimum kept from being looked at may cross then, which is not for the network engine.
 */
function* infeasible(
  model: Model,
  engine: Engine,
  chosen: Engine | undefined,
  control: Control,
): Steps<Result> {
  const pools = poolsThatCannotPay(model);
  if (pools.length > 0) return { status: "infeasible", conflict: { causes: pools } };
  if (model.scenario.policy?.hardMinimums !== true) {
    throw new EngineError("answer-rejected", engine.name, ["infeasible, although everyone may stay or wait"]);
  }
  const softened = yield* stages(
    withSoftMinimums(model),
    chosen === networkEngine ? undefined : chosen,
    control,
  );
  if (!("plan" in softened)) return softened;
  const missing = softened.plan.shortfalls;
  return { status: "infeasible", conflict: { causes: [{ code: "minimums-unmet", missing }] } };
}
