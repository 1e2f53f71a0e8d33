import { controlOf, turnsOfEventLoop } from "../engine/deadline";
import { drive, driveAsync } from "../engine/steps";
import type { Control, Engine, Progress } from "../engine/types";
import { workOptions } from "../engine/work-options";
import { AbortError } from "../kernel/abort-error";
import { checkOptions } from "../kernel/check-options";
import { modelOf } from "../model/model-of";
import type { Scenario } from "../model/types";
import type { Agreed, Plan } from "../plan/types";
import type { Request } from "./request";
import type { Result } from "./result";
import { stages } from "./stages";

/** How {@link reassign} works; nothing here but `earlier` and `agreed` changes which plan is found. */
export interface ReassignOptions {
  /** Default: `networkEngine` where the rows nest, `javascriptLpEngine` where they cross. */
  readonly engine?: Engine | undefined;
  /** Called every few milliseconds of work; return false to stop with an `AbortError`. */
  readonly onProgress?: ((progress: Progress) => boolean | undefined) | undefined;
  /** Milliseconds, 0 or more, after which the result is `stopped`. A plan never depends on it. */
  readonly timeLimitMs?: number | undefined;
  /** The plan that the goal `fewest-changes` compares with; needed for that goal, otherwise of no effect. */
  readonly earlier?: Plan | undefined;
  /** Pairs that stand whatever else is decided, as all agreed to them; the plan is the best that keeps them. */
  readonly agreed?: readonly Agreed[] | undefined;
}

/**
 * Who goes where, who gets which quota: the best plan under 只减不增, verified, with its proof.
 *
 * Accept, derive the numbers of the reform, formulate, solve, settle what is equally good, say it in the words of the
 * domain, verify. The same scenario gives the same plan, byte for byte. Where rows nest, time grows little faster than the
 * number of people: 1,000 take some hundredths of a second, a million about half a minute (bench/RESULTS.md).
 *
 * Source: rank-maximal wishes, Irving, Kavitha, Mehlhorn, Michail and Paluch (2006); rows that nest in two families, Budish,
 * Che, Kojima and Milgrom (2013).
 *
 * @throws ScenarioError where a scenario that was not parsed before is wrong
 * @throws EngineError where the engine fails, or its answer breaks a rule or is not the best
 * @throws AbortError where `onProgress` returns false
 * @throws TypeError where an option is of a wrong type; RangeError where `timeLimitMs` is no number from 0 on, or where
 * the policy asks for fewest changes and there is no `earlier` plan, or where agreed pairs cannot stand. Options that are not known are ignored.
 * @example
 * const { status } = reassign(scenario);
 * status; // "optimal"
 * result.plan.placements.map(({ person, post }) => `${person} → ${post}`)[0]; // "张三 → 政务服务局/综合科"
 */
export function reassign(scenario: Scenario, options: ReassignOptions = {}): Result {
  checkOptions("reassign", options, workOptions);
  const control = controlOf(options.onProgress, options.timeLimitMs);
  const driven = drive(stages(modelOf(scenario), requestOf(options, control)), control.proceed);
  return driven.finished ? driven.result : { status: "stopped" };
}

/** {@link ReassignOptions}, and a signal that ends the work. */
export interface ReassignAsyncOptions extends ReassignOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * {@link reassign} that lets the event loop run every few milliseconds of work, so that a page stays alive. The plan is
 * the same. Two things are done in one go: an engine that cannot be left off half-way (see `Engine.steps`), and the
 * parsing of a scenario that `parseScenario` has not seen, some seconds for a million people; parse such a one beforehand.
 *
 * @throws AbortError where the signal fires or `onProgress` returns false; otherwise as `reassign`
 * @example
 * const controller = new AbortController();
 * const same = await reassignAsync(scenario, { signal: controller.signal });
 * same; // result
 */
export async function reassignAsync(scenario: Scenario, options: ReassignAsyncOptions = {}): Promise<Result> {
  checkOptions("reassignAsync", options, workOptions);
  const control = controlOf(options.onProgress, options.timeLimitMs);
  const proceed = (progress: Progress): boolean => {
    if (options.signal?.aborted === true) throw new AbortError();
    return control.proceed(progress);
  };
  proceed({ level: 0, steps: 0 });
  // Whoever calls this may fire the signal at once, before even a small scenario is done.
  await Promise.resolve();
  const driven = await driveAsync(
    stages(modelOf(scenario), requestOf(options, { proceed })),
    proceed,
    turnsOfEventLoop(),
  );
  return driven.finished ? driven.result : { status: "stopped" };
}

function requestOf({ engine, earlier, agreed }: ReassignOptions, control: Control): Request {
  return { engine, earlier, agreed, control };
}
