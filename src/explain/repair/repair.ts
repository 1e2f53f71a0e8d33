import { checkOptions, functionOption } from "../../kernel/check-options";
import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import { controlOf } from "../../reassign/control";
import { isFeasible } from "../../reassign/is-feasible";
import { conflictOf } from "../conflict/conflict-of";
import { applyEdits } from "./apply-edits";
import { findEdits } from "./find-edits";
import { softenedModel } from "./softened-model";
import { type Repair, type RepairOptions, repairKinds } from "./types";

/**
 * The smallest change that makes an infeasible scenario feasible: first as little quota by approval as can be, then as
 * few people less whom sections keep, as few openings less, as few openings more, then as few units who reconsider, then as
 * few people who are asked, or in the order that is given.
 * No part of it suffices. It is the best answer to one program, written beside that of the scenario: choices that need
 * an edit cost it, missing people and quota cost one each. Of equally small changes always the same one where rows nest and no approval is needed.
 *
 * Never touched are totals and ceilings (只减不增), what bodies hold, leader positions, requirements, relatives, permits and
 * seats of offices that are given as a number. Where nothing else suffices the causes are those that remain, as
 * `explainConflict` gives them. More openings are looked for only where they can help: where sections keep people, or seats
 * of a post with a minimum are reserved. That takes whole-number programming, which is slow from some hundred people on.
 *
 * @throws ScenarioError where the scenario is wrong; TypeError where an option is of a wrong type, RangeError where `order`
 * names no kind or one twice; AbortError where `onProgress` returns false
 * @example
 * const { scenario: tight } = editScenario(scenario, (draft) => {
 *   draft.posts[1].openings.min = 3;
 *   draft.policy = { hardMinimums: true };
 * });
 * const mended = repair(tight);
 * mended.status === "repaired" && mended.edits; // [{ kind: "openings-min", post: "政务服务局/综合科", from: 3, to: 2 }]
 */
export function repair(scenario: Scenario, options: RepairOptions = {}): Repair {
  checkOptions("repair", options, { onProgress: functionOption, order: orderOption });
  const model = modelOf(scenario);
  const control = controlOf(options.onProgress, undefined);
  if (isFeasible(model, control)) return { status: "feasible" };
  const order = options.order ?? repairKinds;
  const edits = findEdits(model, order, control);
  if (edits === undefined) {
    const told = conflictOf(softenedModel(model, order).opened, control);
    return { status: "impossible", causes: told.status === "conflict" ? told.causes : [], method: "resolve" };
  }
  const repaired = applyEdits(model.scenario, edits);
  if (!isFeasible(modelOf(repaired), control))
    throw new Error("a repair does not make the scenario feasible");
  return { status: "repaired", edits, scenario: repaired, method: "resolve" };
}

const orderOption = {
  must: `a list of kinds, each once: ${repairKinds.join(", ")}`,
  is: Array.isArray,
  fits: (value: unknown) =>
    Array.isArray(value) &&
    value.every((kind) => repairKinds.includes(kind)) &&
    new Set(value).size === value.length,
};
