import { compareIds } from "../kernel/order";
import { finish } from "../kernel/steps";
import { modelOf } from "../model/model-of";
import type { Model, Scenario } from "../model/types";
import type { Plan } from "../plan/types";
import type { Result } from "../reassign/result";
import { checkPeople } from "../verify/assignment";
import { establishFacts, type Facts } from "../verify/facts";
import { checkGoals } from "../verify/goals";
import { checkGrants } from "../verify/grants";
import { openReport } from "../verify/report";
import { readPlan } from "../verify/shape";
import { type Stage, stagesOf } from "../verify/stage";
import { asId, ExplainError } from "./explain-error";
import { sortedScenario } from "./sorted-scenario";
import type { ExplainOptions } from "./types";

/** A scenario and its plan, read once for all questions. People and posts have the same numbers in the model and in the facts. */
export interface Case extends Stage {
  readonly model: Model;
  readonly options: ExplainOptions;
}

const cases = new WeakMap<Plan, { readonly scenario: Scenario; readonly found: Case }>();

/**
 * Reads a plan against its scenario; of a plan with a directed stage, the voluntary one, which that never touches. A plan
 * object is read once: one that is changed afterwards has to be copied.
 *
 * @throws ExplainError where the result has no plan, or one of another scenario
 */
export function openCase(scenario: Scenario, result: Result, options: ExplainOptions): Case {
  const plan: unknown = Object(result).plan;
  if (!isObject(plan)) throw new ExplainError("no-plan", [], "a result with a plan, as reassign gives");
  const known = cases.get(plan as Plan);
  const { earlier, agreed } = options;
  if (known?.scenario === scenario && known.found.options.earlier === earlier) {
    if (known.found.options.agreed === agreed) return known.found;
  }
  const found = readCase(scenario, plan, options);
  cases.set(plan as Plan, { scenario, found });
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function readCase(scenario: Scenario, given: unknown, options: ExplainOptions): Case {
  const model = modelOf(scenario);
  const facts = establishFacts(sortedScenario(model), options);
  const { violations, report } = openReport();
  const reading = finish(readPlan(given, sizeOf(facts), false));
  if (!("plan" in reading)) {
    throw new ExplainError("plan-of-another-scenario", [], `${reading.expected} at ${reading.place}`);
  }
  const { plan } = reading;
  const assignment = finish(checkPeople(facts, plan, report));
  const granted = checkGrants(facts, plan, report);
  const { voluntary } = stagesOf(facts, assignment, granted);
  checkGoals(facts, voluntary.tally, voluntary.granted, plan.goals, report);
  const wrong = violations[0];
  if (wrong !== undefined) {
    throw new ExplainError("plan-of-another-scenario", wrong.ids, `a plan of this scenario (${wrong.code})`);
  }
  return { ...voluntary, model, options };
}

function sizeOf({ at, lines, pools, sections, wishes, unitRanks }: Facts) {
  return {
    people: at.scenario.people.length,
    posts: at.scenario.posts.length,
    lines: lines.room.length,
    pools: pools.before.length,
    sections: sections.first.length,
    ranks: wishes.ranks.length,
    tiers: unitRanks.tiers,
  };
}

/** The number of a person. People stand in the order of ids. */
export function personNumber({ facts }: Case, person: string): number {
  const { people } = facts.at.scenario;
  const id = typeof person === "string" ? person : "";
  let first = 0;
  for (let end = people.length; first < end; ) {
    const middle = (first + end) >> 1;
    if (compareIds(people[middle].id, id) < 0) first = middle + 1;
    else end = middle;
  }
  if (people[first]?.id === id) return first;
  throw new ExplainError("unknown-person", [asId(person)], "a person of the scenario");
}

/** The number of a post. */
export function postNumber({ facts }: Case, post: string): number {
  const number = facts.at.postAt.get(post);
  if (number === undefined) throw new ExplainError("unknown-post", [asId(post)], "a post of the scenario");
  return number;
}
