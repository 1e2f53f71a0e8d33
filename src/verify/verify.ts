import type { Scenario } from "../model/types";
import type { Certificate, Plan } from "../plan/types";
import { checkPeople } from "./assignment";
import { checkCapacities } from "./capacities";
import { proves } from "./certificate";
import { establishFacts } from "./facts";
import { checkGoals } from "./goals";
import { checkGrants } from "./grants";
import { checkNotes } from "./notes";
import { checkReasons } from "./reasons";
import { openReport } from "./report";
import { readPlan } from "./shape";
import { checkShortfalls } from "./shortfalls";
import { checkOrder } from "./sorting";
import { count } from "./tally";
import { checkPools } from "./totals";
import type { Verification } from "./types";

/**
 * Judges a plan by its scenario alone: recomputes what the reforms do and who may go where, and compares every rule
 * and every stated number. It shares no code with what makes plans. With a certificate it also answers whether the
 * plan is proved to be the best; a plan that breaks a rule is never proved. A better plan is not searched for.
 *
 * @param scenario a scenario that was parsed; a reference that leads nowhere throws a RangeError
 * @param plan any value: what is no plan is a violation, never an exception
 * @param certificate any value: what is no certificate proves nothing
 * @returns `ok` when there is no violation. Time is linear in people, wishes and reasons.
 * @example verify(scenario, plan).violations // [{ code: "person-missing", ids: ["p01"] }]
 */
export function verify(scenario: Scenario, plan: Plan, certificate?: Certificate): Verification {
  const facts = establishFacts(scenario);
  const { violations, report } = openReport();
  const reading = readPlan(plan, {
    people: scenario.people.length,
    posts: scenario.posts.length,
    lines: facts.lines.room.length,
    pools: facts.pools.before.length,
    ranks: facts.wishes.ranks.length,
  });
  if (!("plan" in reading)) {
    report("plan-malformed", [], { field: reading.place, expected: reading.expected });
    return { ok: false, violations, optimality: "claimed" };
  }
  const stated = reading.plan;
  const assignment = checkPeople(facts, stated, report);
  const tally = count(facts, assignment);
  const granted = checkGrants(facts, stated, report);
  checkCapacities(facts, tally, granted, report);
  checkPools(facts, stated, granted, report);
  checkShortfalls(facts, tally, stated, report);
  checkGoals(facts, tally, granted, stated, report);
  checkReasons(facts, assignment, tally, stated, report);
  checkNotes(facts, assignment, stated, report);
  checkOrder(facts.at, stated, report);

  if (certificate === undefined || violations.length > 0) {
    return { ok: violations.length === 0, violations, optimality: "claimed" };
  }
  const isProved = proves(facts, tally, granted, certificate);
  if (!isProved && stated.optimality === "proved") {
    report("optimality-overstated", [], { found: "proved", expected: "claimed" });
  }
  return { ok: violations.length === 0, violations, optimality: isProved ? "proved" : "claimed" };
}
