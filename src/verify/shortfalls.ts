import type { Plan } from "../plan/types";
import type { Facts } from "./facts";
import type { Report } from "./report";
import type { Tally } from "./tally";

/** The plan lists every post below its minimum, once, with what it lacks; where minimums are hard there is none. */
export function checkShortfalls({ at }: Facts, { filled }: Tally, plan: Plan, report: Report): void {
  const { posts, policy } = at.scenario;
  const missing = posts.map(({ openings }, p) => Math.max(0, (openings.min ?? 0) - filled[p]));
  const stated = new Set<number>();
  for (const { post, missing: found } of plan.shortfalls) {
    const p = at.postAt.get(post);
    if (p === undefined) report("unknown-post", [post]);
    else if (stated.has(p)) report("shortfall-differs", [post], { found: "repeated", expected: missing[p] });
    else if (found !== missing[p] || found === 0) {
      report("shortfall-differs", [post], { found, expected: missing[p] });
    }
    if (p !== undefined) stated.add(p);
  }
  for (const [p, { id, openings }] of posts.entries()) {
    if (missing[p] === 0) continue;
    if (!stated.has(p)) report("shortfall-differs", [id], { found: 0, expected: missing[p] });
    if (policy?.hardMinimums === true) {
      report("minimum-unmet", [id], { found: filled[p], expected: openings.min ?? 0 });
    }
  }
}
