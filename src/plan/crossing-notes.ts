import type { CrossingRow } from "../engine/network/nest/nesting";
import type { Model } from "../model/types";
import { describeRow } from "./describe-row";
import type { Note } from "./types";

/** What a reader of a plan with crossing rows has to know: an odd cycle of them, and that the closing order was not applied. */
export function crossingNotes(model: Model, oddCycle: readonly CrossingRow[]): Note[] {
  const rows = oddCycle.map((row) => describeRow(model, row));
  return [{ code: "crossing-rows", rows }, { code: "closing-order-not-applied" }];
}
