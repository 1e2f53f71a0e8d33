import type { Model } from "../../model/types";
import { bestAnswer, bestAnswerOfAny } from "../../reassign/best-answer";
import type { WorkControl } from "../../reassign/control";
import { editsOf } from "./edits-of";
import { repairProgram } from "./repair-program";
import { softenedModel } from "./softened-model";
import type { RepairEdit, RepairKind } from "./types";

/** The smallest edits of these kinds; undefined where none suffice. */
export function findEdits(
  model: Model,
  order: readonly RepairKind[],
  control: WorkControl,
): readonly RepairEdit[] | undefined {
  const [first, ...others] = order;
  // Without approvals the program may be a network, and approvals that can be spared must be.
  if (first === "approval") {
    const spared = findEdits(model, others, control);
    if (spared !== undefined) return spared;
  }
  const softened = softenedModel(model, order);
  const program = repairProgram(model, softened, order);
  const isNetwork = !order.includes("approval") && !program.extras.some(({ kind }) => kind === "openings");
  const solve = isNetwork ? bestAnswer : bestAnswerOfAny;
  const answer = solve(program, control);
  return answer === undefined ? undefined : editsOf(model, softened, program, answer, order);
}
