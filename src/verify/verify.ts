import { finish, type Steps } from "../kernel/steps";
import type { Scenario } from "../model/types";
import type { Certificate, Plan } from "../plan/types";
import { checkAgreed } from "./agreed-kept";
import { checkPeople } from "./assignment";
import { checkCapacities } from "./capacities";
import { provesAll } from "./certificate";
import { checkDirected } from "./directed";
import { gatherFacts } from "./facts";
import { checkGoals } from "./goals";
import { checkGrants } from "./grants";
import { checkNotes } from "./notes";
import { verifying } from "./progress";
import { checkReasons } from "./reasons";
import { type Finding, searchForBetter } from "./refute/search";
import { isSearchable } from "./refute/searchable";
import { checkRelatives } from "./relatives-apart";
import { openReport } from "./report";
import { checkReserved } from "./reserved-seats";
import { readPlan } from "./shape";
import { checkShortfalls } from "./shortfalls";
import { checkOrder } from "./sorting";
import { stagesOf } from "./stage";
import { checkPools } from "./totals";
import type { Verification, VerifyOptions } from "./types";

/**
 * Judges a plan by its scenario alone: recomputes what the reforms do and who may go where, and compares every rule
 * and every stated number. It shares no code with what makes plans. With a certificate it also answers whether the
 * plan is proved to be the best; a plan that breaks a rule is never proved. A better plan is searched for only when asked,
 * and where the certificate does not prove that there is none.
 *
 * @param scenario a scenario that was parsed; a reference that leads nowhere throws a RangeError
 * @param plan any value: what is no plan is a violation, never an exception
 * @param certificate any value: what is no certificate proves nothing
 * @returns `ok` when there is no violation and no better plan was found. Time is linear in people, wishes and reasons; for
 *   that of a search see `searchForBetter`.
 * @example verify(scenario, plan).violations // [{ code: "person-missing", ids: ["p01"] }]
 */
export function verify(
  scenario: Scenario,
  plan: Plan,
  certificate?: Certificate,
  options: VerifyOptions = {},
): Verification {
  return finish(
    verification(scenario, plan, certificate, options, options.search === true ? search : undefined),
  );
}

type Search = (...known: Parameters<typeof searchForBetter>) => Finding;

/** Handed to `verification` from here alone, so that whoever never searches does not bring it along. */
const search: Search = (facts, ...rest) =>
  isSearchable(facts) ? searchForBetter(facts, ...rest) : { optimality: "claimed" };

/** {@link verify}, to be left off every few milliseconds; a search, where one is asked for, is done in one go. */
export function* verification(
  scenario: Scenario,
  plan: Plan,
  certificate: Certificate | undefined,
  options: VerifyOptions,
  search?: Search,
): Steps<Verification> {
  const facts = yield* gatherFacts(scenario, options);
  const pause = { ...verifying, steps: scenario.people.length };
  const { violations, report } = openReport();
  const reading = yield* readPlan(plan, {
    people: scenario.people.length,
    posts: scenario.posts.length,
    lines: facts.lines.room.length,
    pools: facts.pools.before.length,
    sections: facts.sections.first.length,
    ranks: facts.wishes.ranks.length,
    tiers: facts.unitRanks.tiers,
  });
  if (!("plan" in reading)) {
    report("plan-malformed", [], { field: reading.place, expected: reading.expected });
    return { ok: false, violations, optimality: "claimed" };
  }
  const stated = reading.plan;
  yield pause;
  const assignment = yield* checkPeople(facts, stated, report);
  const granted = checkGrants(facts, stated, report);
  const stages = stagesOf(facts, assignment, granted);
  yield pause;
  const { voluntary, directed } = stages;
  const { tally } = directed ?? voluntary;
  yield pause;
  checkCapacities(facts, tally, granted, report);
  checkReserved(facts, tally, report);
  checkRelatives(facts, assignment, report);
  checkAgreed(facts, assignment, report);
  yield pause;
  checkPools(facts, stated, granted, report);
  checkShortfalls(facts, tally, stated, report);
  checkGoals(facts, voluntary.tally, voluntary.granted, stated.goals, report);
  yield* checkReasons(facts, assignment, tally, stated, report);
  yield pause;
  checkNotes(stages, stated, report);
  yield pause;
  checkDirected(voluntary.tally.waiting, directed ?? voluntary, stated, report);
  yield* checkOrder(facts.at, stated, report);

  if (violations.length > 0) return { ok: false, violations, optimality: "claimed" };
  if (certificate !== undefined && (yield* provesAll(stages, certificate))) {
    return { ok: true, violations, optimality: "proved", proof: "certificate" };
  }
  const found: Finding =
    search !== undefined && directed === undefined
      ? search(facts, assignment, tally, granted)
      : { optimality: "claimed" };
  if (found.optimality === "proved") return { ok: true, violations, optimality: "proved", proof: "search" };
  const isTested = certificate !== undefined || found.optimality === "refuted";
  if (isTested && stated.optimality === "proved") {
    report("optimality-overstated", [], { found: "proved", expected: "claimed" });
  }
  return { ok: violations.length === 0 && found.optimality !== "refuted", violations, ...found };
}
