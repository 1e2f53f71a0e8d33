import type { Plan } from "../plan/types";
import type { Facts } from "./facts";
import type { Report } from "./report";
import type { Tally } from "./tally";

/** Something that must not fall below a number of people: a post, or a group of sections. */
interface Minimum {
  /** Id of the post, or of the group's first body and section. */
  readonly ids: readonly string[];
  readonly found: number;
  readonly expected: number;
}

/**
 * The plan lists every post below its minimum and every section below what it keeps at least, once, with what is
 * lacking; where minimums are hard there is none.
 */
export function checkShortfalls(facts: Facts, tally: Tally, plan: Plan, report: Report): void {
  const { at, sections } = facts;
  const { policy } = at.scenario;
  const minimums = new Map(minimumsOf(facts, tally).map((minimum) => [keyOf(minimum.ids), minimum]));
  const stated = new Set<string>();
  for (const shortfall of plan.shortfalls) {
    const { missing: found } = shortfall;
    const ids = shortfall.post === undefined ? [shortfall.body, shortfall.section] : [shortfall.post];
    const b = shortfall.post === undefined ? at.bodyAt.get(shortfall.body) : -1;
    const isKnown = b === undefined || b < 0 || sections.groupOf(b, ids[1]) >= 0;
    if (shortfall.post !== undefined && !at.postAt.has(shortfall.post)) report("unknown-post", ids);
    else if (b === undefined || !isKnown) report("unknown-body", ids);
    else {
      const minimum = minimums.get(keyOf(ids));
      const missing = minimum === undefined ? 0 : Math.max(0, minimum.expected - minimum.found);
      if (stated.has(keyOf(ids))) report("shortfall-differs", ids, { found: "repeated", expected: missing });
      else if (found !== missing || found === 0)
        report("shortfall-differs", ids, { found, expected: missing });
      stated.add(keyOf(ids));
    }
  }
  for (const [key, { ids, found, expected }] of minimums) {
    if (found >= expected) continue;
    if (!stated.has(key)) report("shortfall-differs", ids, { found: 0, expected: expected - found });
    if (policy?.hardMinimums === true) report("minimum-unmet", ids, { found, expected });
  }
}

function minimumsOf({ at, sections, continuity }: Facts, tally: Tally): Minimum[] {
  const { posts, bodies } = at.scenario;
  const minimums: Minimum[] = posts.map(({ id, openings }, p) => {
    return { ids: [id], found: tally.filled[p], expected: openings.min ?? 0 };
  });
  for (const group of continuity.groups) {
    const { body, section } = sections.first[group];
    const ids = [bodies[body].id, section];
    minimums.push({ ids, found: tally.kept[group], expected: sections.need[group] });
  }
  return minimums;
}

function keyOf(ids: readonly string[]): string {
  return JSON.stringify(ids);
}
