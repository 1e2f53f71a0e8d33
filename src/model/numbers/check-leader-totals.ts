import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";

/** A reform never adds leader positions of a rank to a jurisdiction (`leaders-above-total`; 条例28). */
export function checkLeaderTotals(
  { issues, jurisdictions, bodies, ranks, doubt }: Reading,
  { jurisdictionOf }: Pick<Structure, "jurisdictionOf">,
  before: Float64Array,
  after: Float64Array,
): void {
  if (doubt.pools) return;
  const width = ranks.ids.length;
  const size = jurisdictions.entries.length * width;
  const had = new Float64Array(size);
  const has = new Float64Array(size);
  const isUnclear = new Uint8Array(jurisdictions.entries.length);
  bodies.entries.forEach((_, body) => {
    const jurisdiction = jurisdictionOf[body];
    if (jurisdiction < 0) return;
    if (doubt.hasBody(body)) isUnclear[jurisdiction] = 1;
    for (let rank = 0; rank < width; rank++) {
      had[jurisdiction * width + rank] += before[body * width + rank];
      has[jurisdiction * width + rank] += after[body * width + rank];
    }
  });
  jurisdictions.entries.forEach(({ id }, jurisdiction) => {
    if (isUnclear[jurisdiction] === 1) return;
    ranks.ids.forEach((rank, r) => {
      const at = jurisdiction * width + r;
      if (has[at] <= had[at]) return;
      const path = ["jurisdictions", jurisdictions.positions[jurisdiction]];
      issues.add("leaders-above-total", path, [id], { rank, found: has[at], expected: had[at] });
    });
  });
}
