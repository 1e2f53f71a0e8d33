import { countOf } from "../../../kernel/counts";
import type { Reading } from "../../reading";
import { RunningSums } from "./running-sums";

/** Quota and staff per type, approved and present leaders per rank, summed over all bodies. */
export function checkBodySums({ scenario, issues, types, ranks, bodies, doubt }: Reading): void {
  const quota = new RunningSums(issues, "quota");
  const staff = new RunningSums(issues, "staff");
  const approved = new RunningSums(issues, "approved");
  const present = new RunningSums(issues, "present");
  scenario.bodies.forEach((body, k) => {
    for (const type of types.ids) {
      quota.add(type, countOf(body.quota, type), ["bodies", k, "quota", type]);
      staff.add(type, countOf(body.staff, type), ["bodies", k, "staff", type]);
    }
    for (const rank of ranks.ids) {
      if (body.leaders === undefined || !Object.hasOwn(body.leaders, rank)) continue;
      approved.add(rank, body.leaders[rank].approved, ["bodies", k, "leaders", rank, "approved"]);
      present.add(rank, body.leaders[rank].present, ["bodies", k, "leaders", rank, "present"]);
    }
  });
  if (![quota, staff, approved, present].some((sums) => sums.anyPassed)) return;
  doubt.pools = true;
  bodies.entries.forEach((body, index) => {
    const isAdded =
      types.ids.some(
        (type) =>
          (quota.hasPassed(type) && countOf(body.quota, type) > 0) ||
          (staff.hasPassed(type) && countOf(body.staff, type) > 0),
      ) || ranks.ids.some((rank) => approved.hasPassed(rank) || present.hasPassed(rank));
    if (isAdded) doubt.markBody(index);
  });
}
