import { checkAnswer } from "./engine/check-answer";
import { answerOfValues, type ColumnValues } from "./engine/exchange/answer-of-values";
import { writeLp } from "./engine/exchange/write-lp";
import { writeMps } from "./engine/exchange/write-mps";
import { settle } from "./engine/settle";
import { formulate as formulateModel } from "./formulation/formulate";
import type { Program } from "./formulation/types";
import { agreedOption, checkOptions, planOption } from "./kernel/check-options";
import { finish } from "./kernel/steps";
import { ledgerOf } from "./ledger/ledger-of";
import type { Ledger } from "./ledger/types";
import { modelOf } from "./model/model-of";
import type { Scenario } from "./model/types";
import { agreedPlaces } from "./plan/agreed-places";
import { earlierPlaces } from "./plan/earlier-places";
import { programNames } from "./plan/program-names";
import type { Agreed, Certificate, Plan } from "./plan/types";
import type { Planned } from "./reassign/result";
import { completed } from "./reassign/stages";
import type { Verification, VerifyOptions } from "./verify/types";
import { verify as verifyPlan } from "./verify/verify";

/**
 * Checks a plan against its scenario alone: every rule recomputed, every stated number compared, and, with a
 * certificate, whether the plan is the best at every goal. Shares no code with what makes plans.
 *
 * With `search`, where no certificate proves the plan and its rows nest, it is either proved by search or `refuted`, with
 * an `improvement`: who goes elsewhere, which grants change, what each goal gains. Where rows cross, a better plan may be
 * found too; otherwise the plan stays `claimed`, and so does any plan of a scenario with reserved seats, relatives,
 * `keepAtLeast`, agreed pairs, a directed stage, or the goals `unit-preferences`, `source-priority` and `fewest-changes`.
 * 100,000 people and 1,000 posts take seconds. Without `search`, time is linear in people, wishes and reasons.
 *
 * The certificate is a price per row and goal (linear-programming duality, goal by goal in whole numbers): nothing in it is
 * believed, all of it is computed again.
 *
 * @throws ScenarioError where the scenario is wrong; TypeError where an option is of a wrong type. A wrong plan, whatever it
 * is, gives violations.
 * @example
 * verify(scenario, result.plan, result.certificate); // { ok: true, violations: [], optimality: "proved", proof: "certificate" }
 * const byHand = { ...result.plan, grants: [] };
 * const [first] = verify(scenario, byHand).violations;
 * [first.code, first.ids, first.found, first.expected]; // ["staff-over-quota", ["政务服务局", "administrative"], 2, 0]
 */
export function verify(
  scenario: Scenario,
  plan: Plan,
  certificate?: Certificate,
  options: VerifyOptions = {},
): Verification {
  checkOptions("verify", options, verifyOptions);
  return verifyPlan(modelOf(scenario).scenario, plan, certificate, options);
}

const verifyOptions = {
  search: { must: "true or false", is: (value: unknown) => typeof value === "boolean" },
  earlier: planOption,
  agreed: agreedOption,
};

/**
 * Every movement of quota, leader positions, people and duties, double-entry, with balances before and after.
 *
 * @param plan one that `verify` accepts for this scenario
 * @throws ScenarioError where the scenario is wrong; RangeError where the plan is none, or names what the scenario does not have
 * @example
 * const { balances } = ledger(scenario, result.plan);
 * balances.find(({ account }) => account === "recovered:市本级")?.after; // 2
 */
export function ledger(scenario: Scenario, plan: Plan): Ledger {
  const model = modelOf(scenario);
  const [first] = verifyPlan(model.scenario, plan).violations;
  if (first?.code === "plan-malformed") {
    throw new RangeError(
      `not a plan: ${first.field ?? "the plan"} must be ${first.expected ?? "of another form"}`,
    );
  }
  return ledgerOf(model, plan);
}

/**
 * The linear program of a scenario, as data: alternatives of people, extras, rows by rule, goals level by level. Time in
 * proportion to the pairs that are eligible and the rows.
 *
 * @throws ScenarioError where the scenario is wrong; RangeError where the policy asks for fewest changes and there is no
 * `earlier` plan
 * @example
 * formulate(scenario).rows.map(({ subject }) => subject.rule); // ["post", "post", "body", "body", "pool", "ceiling"]
 */
export function formulate(scenario: Scenario, options: FormulateOptions = {}): Program {
  checkOptions("formulate", options, earlierOption);
  const model = modelOf(scenario);
  const { earlier, agreed } = options;
  return formulateModel(model, {
    earlier: earlier === undefined ? undefined : earlierPlaces(model, earlier),
    agreed: agreed === undefined ? undefined : agreedPlaces(model, agreed),
  });
}

/** What a program is written for. */
export interface FormulateOptions {
  /** The plan that the goal `fewest-changes` compares with; needed for that goal, otherwise of no effect. */
  readonly earlier?: Plan | undefined;
  /** Pairs that stand whatever else is decided, as all agreed to them. */
  readonly agreed?: readonly Agreed[] | undefined;
}

/** Goals that an outside solver has solved already. */
export interface ExchangeOptions extends FormulateOptions {
  /**
   * Best values of the first goal levels, in order, each in the sense of "least" (a "most" level negated): each is kept
   * by a row, and the next level is the objective. Default: none.
   */
  readonly fixed?: readonly number[] | undefined;
}

/**
 * The program in free MPS, for any outside solver, one goal level at a time: solve, add the value to `fixed`, write again.
 * `formulate(scenario).levels` lists the levels; the last is fewest grants.
 *
 * @throws ScenarioError where the scenario is wrong; RangeError where `fixed` does not fit; TypeError where it is no list
 * @example
 * toMps(scenario, { fixed: [0, 0, 0, 1] }).split("\n")[0]; // "NAME bianzhi"
 */
export function toMps(scenario: Scenario, options: ExchangeOptions = {}): string {
  checkOptions("toMps", options, exchangeOptions);
  return writeMps(formulate(scenario, options), options.fixed);
}

/**
 * The program in CPLEX LP format, one goal level at a time, as {@link toMps} does in MPS.
 *
 * @throws ScenarioError where the scenario is wrong; RangeError where `fixed` does not fit; TypeError where it is no list
 * @example
 * toLp(scenario).split("\n")[3]; // " p0: + 1 x0 + 1 x1 + 1 x2 = 1"
 */
export function toLp(scenario: Scenario, options: ExchangeOptions = {}): string {
  checkOptions("toLp", options, exchangeOptions);
  return writeLp(formulate(scenario, options), options.fixed);
}

const earlierOption = { earlier: planOption, agreed: agreedOption };
const exchangeOptions = { fixed: { must: "a list of numbers", is: Array.isArray }, ...earlierOption };

/** What became of an outside solver's values: a verified result, or what is wrong with them. */
export type SolutionResult = Planned | { readonly status: "rejected"; readonly findings: readonly string[] };

/**
 * The plan of an outside solver's answer, as verified as any other: values are read in whole numbers, every row is
 * checked, and where the rows nest the answer is proved best at every level (or rejected) and settled, so that the plan is
 * the same as that of our own engines. A directed stage, where the policy opens one, is solved here behind it.
 *
 * @param values of the columns of `toMps` or `toLp`, by name: a list of pairs, or a Map; columns left out are at their
 * lower bound
 * @param tolerance how far from a whole number a value may be: from 0 to below 0.5
 * @returns `rejected` where the values are wrong, with findings that name people, posts and bodies by id
 * @throws ScenarioError where the scenario is wrong; TypeError where `values` is neither list nor Map; TypeError or
 * RangeError where `tolerance` is out of place
 * @example
 * const values = [["x1", 1], ["x3", 1], ["x7", 1], ["x10", 1], ["e0", 2], ["e1", 2], ["e2", 2]] as const;
 * planFromSolution(scenario, values).status; // "optimal"
 * planFromSolution(scenario, values.slice(0, 3)).status; // "rejected"
 */
export function planFromSolution(
  scenario: Scenario,
  values: ColumnValues,
  tolerance = 1e-6,
  options: FormulateOptions = {},
): SolutionResult {
  const model = modelOf(scenario);
  const program = formulate(scenario, options);
  const names = programNames(model, program);
  const read = answerOfValues(program, values, tolerance, names);
  if (!read.success) return { status: "rejected", findings: read.findings };
  const findings = checkAnswer(program, read.answer, names);
  if (findings.length > 0) return { status: "rejected", findings };
  const settled = finish(settle(program, read.answer, undefined));
  if (settled.status === "rejected") return settled;
  const voluntary = { program, engine: "outside", settled };
  const control = { proceed: () => true };
  const result = finish(
    completed(model, voluntary, {
      engine: undefined,
      earlier: options.earlier,
      agreed: options.agreed,
      control,
    }),
  );
  if (result.status === "stopped") throw new Error("work without a limit was stopped");
  return result;
}
