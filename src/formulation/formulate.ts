import { drawOrder } from "../kernel/draw";
import type { Model } from "../model/types";
import { alternativesOf } from "./alternatives";
import { cellsOf } from "./cells";
import { extrasOf } from "./extras";
import { goalLevels } from "./goals/levels";
import { ranksOf } from "./ranks";
import { bodyRows } from "./rows/body-rows";
import { ceilingRows } from "./rows/ceiling-rows";
import { leaderRows } from "./rows/leader-rows";
import { minimumRows } from "./rows/minimum-rows";
import { officeRows } from "./rows/office-rows";
import type { Parts } from "./rows/parts";
import { poolRows } from "./rows/pool-rows";
import { postRows } from "./rows/post-rows";
import type { Program, Row } from "./types";

/** One function per rule. */
const rules: readonly ((parts: Parts) => Row[])[] = [
  postRows,
  minimumRows,
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
 *     rows         post, minimum, office, leaders, body, pool, ceiling
 *     goals        the policy's, level by level, then fewest grants
 *
 * Takes time in proportion to the eligible pairs and the rows.
 */
export function formulate(model: Model): Program {
  const { cells, seatOf } = cellsOf(model);
  const extras = extrasOf(model);
  const ranks = ranksOf(model);
  const parts: Parts = { model, cells, extras };
  const seed = model.scenario.policy?.seed;
  return {
    people: model.people.length,
    ...alternativesOf(model, seatOf, ranks),
    ranks,
    cells,
    extras: extras.extras,
    rows: rules.flatMap((rule) => rule(parts)),
    levels: goalLevels({ model, extras, ranks }),
    order: seed === undefined ? Int32Array.from(model.people.keys()) : drawOrder(seed, model.people.length),
    byLot: seed !== undefined,
  };
}
