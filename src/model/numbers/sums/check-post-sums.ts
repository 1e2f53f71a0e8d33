import type { Reading } from "../../reading";
import { RunningSums } from "./running-sums";

/** Largest openings per type; smallest openings of all posts, which one goal adds up across types. */
export function checkPostSums({ scenario, issues }: Reading): void {
  const largest = new RunningSums(issues, "openings");
  const smallest = new RunningSums(issues, "smallest-openings");
  scenario.posts.forEach(({ quotaType, openings }, k) => {
    largest.add(quotaType, openings.max, ["posts", k, "openings", "max"]);
    smallest.add("", openings.min ?? 0, ["posts", k, "openings", "min"]);
  });
}
