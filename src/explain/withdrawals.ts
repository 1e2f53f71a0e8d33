import type { Scenario } from "../model/types";
import type { Result } from "../reassign/result";
import type { Case } from "./case";
import { changeOf } from "./change-of";
import { compareChanges } from "./compare-changes";
import { openBestCase } from "./open-best-case";
import { residualOf } from "./residual/residual-of";
import { wayOut } from "./residual/way-for-pair";
import { forceOut } from "./resolve/force";
import type { ExplainOptions, Withdrawal, Withdrawals } from "./types";

/**
 * For every placed person, what the best plan is if they take no post after all (a volunteer keeps their own seat, an
 * affected person waits), and the ten withdrawals that hurt most. Exactly as if every unit declined them and the
 * scenario were solved again.
 *
 * Where rows nest, one search for shortest ways per place that people come from or go to; otherwise two solves per person.
 *
 * @throws ExplainError where the result has no best plan of this scenario under these options
 * @example
 * withdrawals(scenario, result).worst[0].person; // "张三"
 */
export function withdrawals(scenario: Scenario, result: Result, options: ExplainOptions = {}): Withdrawals {
  const given = openBestCase(scenario, result, options);
  const all = [...given.assignment.post].flatMap((post, person) => {
    if (post < 0 || given.facts.agreed[person] >= 0) return [];
    return [withdrawal(given, person, post)];
  });
  return { withdrawals: all, worst: all.slice().sort(byHurt(given)).slice(0, 10) };
}

/** What hurts most first: no plan at all, then the larger loss; people by id. */
function byHurt({ facts }: Case): (a: Withdrawal, b: Withdrawal) => number {
  return (a, b) => {
    if (a.status === "infeasible" || b.status === "infeasible") {
      return Number(b.status === "infeasible") - Number(a.status === "infeasible");
    }
    return compareChanges(facts, b.change, a.change);
  };
}

function withdrawal(given: Case, person: number, post: number): Withdrawal {
  const { facts } = given;
  const residual = residualOf(given);
  const moves = residual === undefined ? forceOut(given, person) : wayOut(given, residual, person);
  const names = {
    person: facts.at.scenario.people[person].id,
    post: facts.at.scenario.posts[post].id,
    method: residual === undefined ? ("resolve" as const) : ("potentials" as const),
  };
  if (moves === undefined) return { ...names, status: "infeasible" };
  return { ...names, status: "possible", change: changeOf(given, moves, person) };
}
