import type { Basis } from "./basis";
import type { OpenFace } from "./open-face";
import type { Pricing } from "./pricing";
import { arcReducedCost } from "./reduced-cost";
import type { StageCosts } from "./stage-costs";

/** Prices the next `count` open arcs, going round. At its upper bound an arc's reduced cost counts with the sign turned. */
export function priceArcs(
  basis: Basis,
  costs: StageCosts,
  face: OpenFace,
  pricing: Pricing,
  count: number,
): void {
  const parts = { high: 0, low: 0 };
  const { side } = basis;
  const { arcs } = face;
  basis.work += count;
  for (let k = 0; k < count; k++) {
    const arc = arcs[pricing.nextArc];
    if (++pricing.nextArc === arcs.length) pricing.nextArc = 0;
    if (side[arc] === 0) continue;
    const reduced = side[arc] * arcReducedCost(basis, costs, arc, parts);
    if (reduced >= pricing.least) continue;
    pricing.least = reduced;
    pricing.person = -1;
    pricing.alternative = -1;
    pricing.arc = arc;
  }
}
