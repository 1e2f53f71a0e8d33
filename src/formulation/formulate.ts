import { drawOrder } from "../kernel/draw";
import { finish, type Progress, type Steps } from "../kernel/steps";
import type { Model } from "../model/types";
import { alternativesOf } from "./alternatives";
import { cellsOf } from "./cells";
import { extrasOf } from "./extras";
import { goalLevels } from "./goals/levels";
import { ranksOf } from "./ranks";
import { bodyRows } from "./rows/body-rows";
import { ceilingRows } from "./rows/ceiling-rows";
import { continuityRows } from "./rows/continuity-rows";
import { leaderRows } from "./rows/leader-rows";
import { minimumRows } from "./rows/minimum-rows";
import { officeRows } from "./rows/office-rows";
import { cellsByPost, type Parts } from "./rows/parts";
import { poolRows } from "./rows/pool-rows";
import { postRows } from "./rows/post-rows";
import { relativeRows } from "./rows/relative-rows";
import { reservedRows } from "./rows/reserved-rows";
import type { Stage } from "./stage";
import type { Program, Row } from "./types";
import { unitRanksOf } from "./unit-ranks";

/** One function per rule. */
const rules: readonly ((parts: Parts) => Row[])[] = [
  postRows,
  minimumRows,
  reservedRows,
  relativeRows,
  continuityRows,
  officeRows,
  leaderRows,
  bodyRows,
  poolRows,
  ceilingRows,
];

/**
 * Writes a model as a linear program, as data.
 *
 *     data         people, posts, lines (body × type), pools, from the model
 *     variables    which alternative each person takes; grants, shortages, recovered, reserve
 *     rows         post, minimum, reserved, relatives, continuity, office, leaders, body, pool, ceiling
 *     goals        the policy's, level by level, then fewest grants
 *
 * Takes time in proportion to the eligible pairs and the rows.
 *
 * @throws RangeError where the policy asks for fewest changes and `stage.earlier` does not say against what
 */
export function formulate(model: Model, stage: Stage = {}): Program {
  return finish(formulation(model, stage));
}

/** {@link formulate}, to be left off every few milliseconds. */
export function* formulation(model: Model, stage: Stage = {}): Steps<Program> {
  if (stage.earlier === undefined && model.scenario.policy?.goals?.includes("fewest-changes")) {
    throw new RangeError("the goal fewest-changes needs an earlier plan to compare with: option `earlier`");
  }
  const isDirected = stage.settled !== undefined;
  const found = cellsOf(model);
  const { cells } = found;
  const extras = extrasOf(model);
  const ranks = yield* ranksOf(model, isDirected);
  const pause: Progress = { stage: "formulate", level: 0, steps: model.people.length };
  yield pause;
  const people = yield* alternativesOf(model, found, ranks, stage);
  yield pause;
  const cellsOfPost = cellsByPost(model.posts.length, cells);
  const parts: Parts = { model, cells, cellsOfPost, extras, people };
  const rows = rules.flatMap((rule) => rule(parts));
  yield pause;
  return {
    people: model.people.length,
    ...people,
    ranks,
    cells,
    extras: extras.extras,
    rows,
    levels: goalLevels({ model, extras, ranks, isDirected, tiers: unitRanksOf(model).tiers }),
    order: orderOf(model),
    byLot: model.scenario.policy?.seed !== undefined,
  };
}

/** People by id, or as the seed draws them. */
function orderOf({ people, scenario }: Model): Int32Array {
  const seed = scenario.policy?.seed;
  return seed === undefined
    ? new Int32Array(people.length).map((_, person) => person)
    : drawOrder(seed, people.length);
}
