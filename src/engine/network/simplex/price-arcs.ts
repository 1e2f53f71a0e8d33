import type { Basis } from "./basis";
import type { Pricing } from "./pricing";
import { arcReducedCost } from "./reduced-cost";
import type { StageCosts } from "./stage-costs";

/** Prices `arcs[from]` … `arcs[to − 1]`. At its upper bound an arc's reduced cost counts with the sign turned. */
export function priceArcs(
  basis: Basis,
  costs: StageCosts,
  arcs: Int32Array,
  from: number,
  to: number,
  pricing: Pricing,
): void {
  const parts = { high: 0, low: 0 };
  const { side } = basis;
  basis.pace.work += to - from;
  for (let at = from; at < to; at++) {
    const arc = arcs[at];
    if (side[arc] === 0) continue;
    const reduced = side[arc] * arcReducedCost(basis, costs, arc, parts);
    if (reduced >= pricing.least) continue;
    pricing.least = reduced;
    pricing.person = -1;
    pricing.alternative = -1;
    pricing.arc = arc;
  }
}
