import type { Basis } from "./basis";
import type { OpenFace } from "./open-face";
import type { Pricing } from "./pricing";
import { alternativeReducedCost } from "./reduced-cost";
import type { StageCosts } from "./stage-costs";

/** Prices all alternatives of the next `count` listed people, going round. */
export function pricePeople(
  basis: Basis,
  costs: StageCosts,
  face: OpenFace,
  pricing: Pricing,
  count: number,
): void {
  basis.work += count;
  if (costs.wide) priceWide(basis, costs, face, pricing, count);
  else priceNarrow(basis, costs, face, pricing, count);
}

function priceNarrow(basis: Basis, costs: StageCosts, face: OpenFace, pricing: Pricing, count: number): void {
  const { choice, potential, network } = basis;
  const { classCost } = costs;
  const { person, start, node, costClass } = face;
  let at = pricing.nextPerson;
  let least = pricing.least;
  let bestPerson = -1;
  let bestEntry = -1;
  for (let k = 0; k < count; k++) {
    const used = choice[person[at]];
    const own = classCost[network.costClass[used]] + potential[network.node[used]];
    const end = start[at + 1];
    for (let entry = start[at]; entry < end; entry++) {
      const reduced = classCost[costClass[entry]] + potential[node[entry]] - own;
      if (reduced < least) {
        least = reduced;
        bestPerson = at;
        bestEntry = entry;
      }
    }
    if (++at === person.length) at = 0;
  }
  pricing.nextPerson = at;
  if (bestEntry < 0) return;
  pricing.least = least;
  pricing.person = person[bestPerson];
  pricing.alternative = face.alternative[bestEntry];
  pricing.arc = -1;
}

function priceWide(basis: Basis, costs: StageCosts, face: OpenFace, pricing: Pricing, count: number): void {
  const parts = { high: 0, low: 0 };
  for (let k = 0; k < count; k++) {
    const at = pricing.nextPerson;
    const person = face.person[at];
    for (let entry = face.start[at]; entry < face.start[at + 1]; entry++) {
      const offered = face.alternative[entry];
      const reduced = alternativeReducedCost(basis, costs, basis.choice[person], offered, parts);
      if (reduced >= pricing.least) continue;
      pricing.least = reduced;
      pricing.person = person;
      pricing.alternative = offered;
      pricing.arc = -1;
    }
    pricing.nextPerson = at + 1 === face.person.length ? 0 : at + 1;
  }
}
