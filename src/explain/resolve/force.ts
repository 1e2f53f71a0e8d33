import { withSoftMinimums } from "../../plan/with-soft-minimums";
import type { Case } from "../case";
import { findLimit } from "../limits/find-limit";
import { shiftedFacts, shiftedModel } from "../limits/shifted";
import type { Moves } from "../moves";
import { shortfallsAfter } from "../shortfalls-after";
import type { Limit, Obstacle } from "../types";
import { solveAgain } from "./solve-again";

/** Who goes elsewhere in the best plan with a pair forced. The pair is eligible. */
export function forcePair(given: Case, person: number, post: number): Moves | undefined {
  const { model, facts } = given;
  return solveAgain(given, { model, facts, pair: { person, post } });
}

/**
 * Who goes elsewhere in the best plan in which a person has no post: every post that they could have is declined for them,
 * which changes neither ranks nor anybody else's choices.
 */
export function forceOut(given: Case, person: number): Moves | undefined {
  const { model, facts } = given;
  const { id } = model.people[person];
  const others = (model.scenario.responses ?? []).filter((response) => response.person !== id);
  const refused = model.posts.map((post) => ({ person: id, post: post.id, decision: "decline" as const }));
  const scenario = { ...model.scenario, responses: [...others, ...refused] };
  return solveAgain(given, { model: { ...model, scenario }, facts });
}

/** Why a pair cannot be forced: minimums that nothing else can meet, or limits each of which would make room if it were larger. */
export function obstaclesTo(given: Case, person: number, post: number): readonly Obstacle[] {
  const { model, facts } = given;
  const pair = { person, post };
  if (model.scenario.policy?.hardMinimums === true) {
    const soft = withSoftMinimums(model);
    const moves = solveAgain({ ...given, model: soft }, { model: soft, facts, pair });
    if (moves !== undefined) {
      return [{ code: "minimums-unmet", missing: shortfallsAfter(given, moves) }];
    }
  }
  const found = limitsOver(given, post).flatMap((limit): Obstacle[] => {
    const where = findLimit(given, limit);
    const condition = { model: shiftedModel(model, where, 1), facts: shiftedFacts(facts, where, 1), pair };
    return solveAgain(given, condition) === undefined ? [] : [{ code: "limit", limit }];
  });
  return found.length > 0 ? found : [{ code: "several-limits" }];
}

/** The limits that a post counts in, from the inside out. */
function limitsOver({ model }: Case, post: number): Limit[] {
  const { id, line } = model.posts[post];
  const { body, type, pool } = model.lines[line];
  const quotaType = model.types[type];
  const jurisdiction = model.jurisdictions[model.pools[pool].jurisdiction].id;
  return [{ post: id }, { body: model.bodies[body].id, quotaType }, { jurisdiction, quotaType }];
}
