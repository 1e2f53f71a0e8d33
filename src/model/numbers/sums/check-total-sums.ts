import type { Model } from "../../types";
import type { Reading } from "../../reading";
import { RunningSums } from "./running-sums";

/**
 * What the pools hold and what approvals add, and what bodies may hold at most, summed over everything:
 * every sum of quota that a plan states stays below these.
 */
export function checkTotalSums(
  { scenario, issues, jurisdictions, bodies, types }: Reading,
  { pools, lines }: Pick<Model, "pools" | "lines">,
): void {
  const totals = new RunningSums(issues, "totals");
  for (const { jurisdiction, before, type } of pools) {
    const path = ["jurisdictions", jurisdictions.positions[jurisdiction], "total", types.ids[type]];
    totals.add("", before, path);
  }
  scenario.approvals?.forEach(({ count }, k) => {
    totals.add("", count, ["approvals", k, "count"]);
  });
  const held = new RunningSums(issues, "largest-quota");
  for (const { body, settled, grantMax } of lines) {
    held.add("", settled + grantMax, ["bodies", bodies.positions[body]]);
  }
}
