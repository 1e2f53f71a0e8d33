import type { CrossingRow } from "../engine/network/nest/nesting";
import type { Model } from "../model/types";

/** A row as `rule:id` or `rule:id/id`; `/`, `:` and `\\` within an id are written with a `\\` before them. */
export function describeRow(model: Model, row: CrossingRow): string {
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
    case "reserved":
      return [model.posts[row.post].id, ...row.reserves.map(String)];
    case "relatives": {
      const own = row.post < 0 ? [] : [model.posts[row.post].id];
      return [model.people[row.person].id, ...own, model.people[row.relative].id];
    }
    case "continuity": {
      const { body, section } = model.sections[row.section];
      return bodyAnd(body, section);
    }
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
