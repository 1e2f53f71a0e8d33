import type { Scenario } from "../model/types";
import type { Result } from "../reassign/result";
import { type Case, openCase } from "./case";
import { changeOf } from "./change-of";
import { costsOf } from "./compare-changes";
import { ExplainError } from "./explain-error";
import { residualOf } from "./residual/residual-of";
import { solveAgain } from "./resolve/solve-again";
import type { ExplainOptions } from "./types";

const known = new WeakSet<Case>();

/**
 * A case whose plan is the best there is. Every answer compares another best plan with it: beside a plan that is not the
 * best, such as one that kept agreed pairs of which these options do not know, the differences would mean nothing.
 * Where rows cross it takes a solve, once per plan.
 *
 * @throws ExplainError where the result has no plan of this scenario, or one that is not the best
 */
export function openBestCase(scenario: Scenario, result: Result, options: ExplainOptions): Case {
  const given = openCase(scenario, result, options);
  if (known.has(given)) return given;
  if (residualOf(given) === undefined && !isBest(given)) {
    throw new ExplainError(
      "plan-not-best",
      [],
      'the best plan: pass the options "earlier" and "agreed" that it was solved with',
    );
  }
  known.add(given);
  return given;
}

function isBest(given: Case): boolean {
  const { model, facts } = given;
  const moves = solveAgain(given, { model, facts });
  return moves !== undefined && costsOf(facts, changeOf(given, moves, -1)).every((cost) => cost === 0);
}
