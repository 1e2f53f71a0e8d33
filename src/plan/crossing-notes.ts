import type { CrossingRow } from "../engine/network/nest/nesting";
import type { Model } from "../model/types";
import type { Note } from "./types";

/** What a reader of a plan with crossing rows has to know: an odd cycle of them, and that the closing order was not applied. */
export function crossingNotes(model: Model, oddCycle: readonly CrossingRow[]): Note[] {
  const rows = oddCycle.map((row) => describeRow(model, row));
  return [{ code: "crossing-rows", rows }, { code: "closing-order-not-applied" }];
}

/** A row as `rule:id` or `rule:id/id`; `/`, `:` and `\\` within an id are written with a `\\` before them. */
function describeRow(model: Model, row: CrossingRow): string {
  return `${row.rule}:${idsOf(model, row)
    .map((id) => id.replace(/[\\/:]/g, "\\$&"))
    .join("/")}`;
}

function idsOf(model: Model, row: CrossingRow): string[] {
  const bodyAnd = (body: number, type: string): string[] => [model.bodies[body].id, type];
  switch (row.rule) {
    case "person":
      return [model.people[row.person].id];
    case "post":
    case "minimum":
      return [model.posts[row.post].id];
    case "office":
      return bodyAnd(row.body, model.types[row.type]);
    case "leaders": {
      const line = model.leaders[row.leaderLine];
      return bodyAnd(line.body, model.ranks[line.rank]);
    }
    case "body": {
      const line = model.lines[row.line];
      return bodyAnd(line.body, model.types[line.type]);
    }
    case "pool": {
      const pool = model.pools[row.pool];
      return [model.jurisdictions[pool.jurisdiction].id, model.types[pool.type]];
    }
    case "ceiling":
      return [model.jurisdictions[row.jurisdiction].id, model.types[row.type]];
  }
}
