import { withSoftMinimums } from "../plan/with-soft-minimums";
import type { Case } from "./case";
import { findLimit } from "./limits/find-limit";
import { shiftedFacts, shiftedModel } from "./limits/shifted";
import { hasWayPast } from "./residual/has-way-past";
import type { Residual } from "./residual/residual-of";
import { isPossibleAgain, solveAgain } from "./resolve/solve-again";
import { shortfallsAfter } from "./shortfalls-after";
import type { Limit, Obstacle } from "./types";

/**
 * Why a pair cannot be forced: minimums that nothing else can meet, or limits each of which would make room if it were larger.
 *
 * @param residual where limits are read off; undefined to solve with each of them larger
 */
export function obstaclesTo(
  given: Case,
  residual: Residual | undefined,
  person: number,
  post: number,
): readonly Obstacle[] {
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
    const makesRoom =
      residual === undefined
        ? isPossibleAgain(given, {
            model: shiftedModel(model, where, 1),
            facts: shiftedFacts(facts, where, 1),
            pair,
          })
        : hasWayPast(given, residual, where, person, post);
    return makesRoom ? [{ code: "limit", limit }] : [];
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
