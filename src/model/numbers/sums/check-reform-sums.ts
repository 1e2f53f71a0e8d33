import { countOf } from "../../../kernel/counts";
import type { Reading } from "../../reading";
import { RunningSums } from "./running-sums";

/** Staff and quota that transfers move, seats of hosted offices, and leader positions that reforms set. */
export function checkReformSums({ scenario, issues, types, ranks, bodies, doubt }: Reading): void {
  const staff = new RunningSums(issues, "transferred-staff");
  const quota = new RunningSums(issues, "transferred-quota");
  const seats = new RunningSums(issues, "seats");
  const leaders = new RunningSums(issues, "leaders");
  scenario.reforms.forEach((reform, k) => {
    if (reform.kind === "transfer") {
      for (const type of types.ids) {
        staff.add(type, countOf(reform.staff, type), ["reforms", k, "staff", type]);
        quota.add(type, countOf(reform.quota, type), ["reforms", k, "quota", type]);
      }
    } else if (reform.kind === "host") {
      for (const type of types.ids)
        seats.add(type, countOf(reform.seats, type), ["reforms", k, "seats", type]);
    } else if (reform.kind === "merge" || reform.kind === "reorganize" || reform.kind === "establish") {
      for (const rank of ranks.ids) {
        leaders.add(rank, countOf(reform.leaders, rank), ["reforms", k, "leaders", rank]);
      }
    }
  });
  if (leaders.anyPassed) doubt.pools = true;
  if (!staff.anyPassed && !quota.anyPassed) return;
  doubt.pools = true;
  for (const reform of scenario.reforms) {
    if (reform.kind !== "transfer") continue;
    doubt.markBody(bodies.indexOf(reform.from));
    doubt.markBody(bodies.indexOf(reform.to));
  }
}
