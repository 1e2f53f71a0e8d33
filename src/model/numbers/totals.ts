import { countOf } from "../../kernel/counts";
import type { Reading } from "../reading";

/** 编制总额 before the reform and the most that may be left, by `jurisdiction * types + type`. */
export interface Totals {
  readonly total: Float64Array;
  readonly ceiling: Float64Array;
  /** Sum of the bodies. */
  readonly ofBodies: Float64Array;
}

/**
 * A total that is not written is the sum of its bodies, a ceiling that is not written the total. No total is below its
 * bodies (`total-below-bodies`), no ceiling above its total (`ceiling-above-total`).
 *
 * @param before quota of bodies, by `body * types + type`
 */
export function totalsOf(
  { jurisdictions, types, bodies, issues, doubt }: Reading,
  jurisdictionOf: Int32Array,
  before: Float64Array,
): Totals {
  const width = types.ids.length;
  const ofBodies = new Float64Array(jurisdictions.entries.length * width);
  const isUnclear = new Uint8Array(jurisdictions.entries.length);
  bodies.entries.forEach((_, body) => {
    const jurisdiction = jurisdictionOf[body];
    if (jurisdiction < 0) return;
    if (doubt.hasOwn(body)) isUnclear[jurisdiction] = 1;
    for (let type = 0; type < width; type++) {
      ofBodies[jurisdiction * width + type] += before[body * width + type];
    }
  });

  const total = new Float64Array(ofBodies.length);
  const ceiling = new Float64Array(ofBodies.length);
  jurisdictions.entries.forEach((jurisdiction, index) => {
    const path = ["jurisdictions", jurisdictions.positions[index]];
    types.ids.forEach((type, t) => {
      const at = index * width + t;
      const hasTotal = jurisdiction.total !== undefined && Object.hasOwn(jurisdiction.total, type);
      const hasCeiling = jurisdiction.ceiling !== undefined && Object.hasOwn(jurisdiction.ceiling, type);
      total[at] = hasTotal ? countOf(jurisdiction.total, type) : ofBodies[at];
      ceiling[at] = hasCeiling ? countOf(jurisdiction.ceiling, type) : total[at];
      const sumIsClear = isUnclear[index] === 0 && !doubt.pools;
      if (total[at] < ofBodies[at] && sumIsClear) {
        const parameters = { found: total[at], expected: ofBodies[at] };
        issues.add("total-below-bodies", [...path, "total", type], [jurisdiction.id], parameters);
      }
      if (ceiling[at] > total[at] && (hasTotal || sumIsClear)) {
        const parameters = { found: ceiling[at], expected: total[at] };
        issues.add("ceiling-above-total", [...path, "ceiling", type], [jurisdiction.id], parameters);
      }
    });
  });
  return { total, ceiling, ofBodies };
}
