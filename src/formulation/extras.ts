import type { Model } from "../model/types";
import type { Extra } from "./types";

/** Variables beside the choices of people, and where each stands; −1 where there is none. */
export interface Extras {
  readonly extras: readonly Extra[];
  /** Per line: its grant. */
  readonly grantOf: Int32Array;
  /** Per post: its shortage. */
  readonly shortageOf: Int32Array;
  /** Per section: how many it keeps too few. */
  readonly sectionShortageOf: Int32Array;
  /** Per pool. */
  readonly recoveredOf: Int32Array;
  readonly reserveOf: Int32Array;
}

/**
 * Grants within their range, shortages up to the minimum (none where minimums are hard), and per pool what is recovered
 * and what is kept as reserve. Without the goal `recover` nothing beyond what the ceiling demands can be recovered.
 */
export function extrasOf(model: Model): Extras {
  const extras: Extra[] = [];
  const grantOf = new Int32Array(model.lines.length).fill(-1);
  const shortageOf = new Int32Array(model.posts.length).fill(-1);
  const sectionShortageOf = new Int32Array(model.sections.length).fill(-1);
  const recoveredOf = new Int32Array(model.pools.length);
  const reserveOf = new Int32Array(model.pools.length);
  const policy = model.scenario.policy;
  const recovers = policy?.goals?.includes("recover") ?? false;
  const add = (extra: Extra): number => extras.push(extra) - 1;

  model.lines.forEach((line, index) => {
    if (line.grantMax === 0) return;
    grantOf[index] = add({ kind: "grant", line: index, lower: line.grantMin, upper: line.grantMax });
  });
  model.posts.forEach((post, index) => {
    if (post.min === 0) return;
    const upper = policy?.hardMinimums === true ? 0 : post.min;
    shortageOf[index] = add({ kind: "shortage", post: index, lower: 0, upper });
  });
  model.sections.forEach(({ keepAtLeast }, section) => {
    if (keepAtLeast === 0) return;
    const upper = policy?.hardMinimums === true ? 0 : keepAtLeast;
    sectionShortageOf[section] = add({ kind: "section-shortage", section, lower: 0, upper });
  });
  model.pools.forEach((pool, index) => {
    const most = recovers ? pool.toDivide : pool.demanded;
    recoveredOf[index] = add({ kind: "recovered", pool: index, lower: 0, upper: most });
    reserveOf[index] = add({ kind: "reserve", pool: index, lower: 0, upper: pool.toDivide });
  });
  return { extras, grantOf, shortageOf, sectionShortageOf, recoveredOf, reserveOf };
}
