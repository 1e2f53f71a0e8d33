import type { Reading } from "../../reading";
import type { Model, Pool, QuotaLine } from "../../types";
import { RunningSums } from "./running-sums";

/**
 * What the pools hold and what approvals add, and what bodies may hold at most, summed over everything:
 * every sum of quota that a plan states stays below these.
 */
export function checkTotalSums(
  { scenario, issues, jurisdictions, bodies, types, doubt }: Reading,
  { pools, lines }: Pick<Model, "pools" | "lines">,
): void {
  const place = ({ jurisdiction }: Pool): number => jurisdictions.positions[jurisdiction];
  const totals = new RunningSums(issues, "totals");
  if (!doubt.pools) {
    for (const pool of [...pools].sort((a, b) => place(a) - place(b))) {
      totals.add("", pool.before, ["jurisdictions", place(pool), "total", types.ids[pool.type]]);
    }
  }
  scenario.approvals?.forEach(({ count }, k) => {
    totals.add("", count, ["approvals", k, "count"]);
  });
  const position = ({ body }: QuotaLine): number => bodies.positions[body];
  const held = new RunningSums(issues, "largest-quota");
  for (const line of [...lines].sort((a, b) => position(a) - position(b))) {
    if (!doubt.hasBody(line.body)) held.add("", line.settled + line.grantMax, ["bodies", position(line)]);
  }
}
