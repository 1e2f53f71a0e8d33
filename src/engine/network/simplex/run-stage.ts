import type { Control } from "../../types";
import type { Basis } from "./basis";
import type { Blocking } from "./blocking";
import { enterAlternative } from "./enter-alternative";
import { enterArc } from "./enter-arc";
import type { OpenFace } from "./open-face";
import { priceArcs } from "./price-arcs";
import { pricePeople } from "./price-people";
import { clearPricing, createPricing } from "./pricing";
import type { StageCosts } from "./stage-costs";

/** People priced at a time. Larger blocks choose better, smaller ones choose sooner; measured at 10⁴ to 10⁶ people. */
const peopleBlock = 50;
const arcBlock = 50;
/** Steps of work between two calls of `proceed`: a few milliseconds. */
const workBetweenCalls = 200_000;

/** The primal network simplex over what is open, until no reduced cost is below 0. */
export function runStage(
  basis: Basis,
  costs: StageCosts,
  face: OpenFace,
  level: number,
  control: Control,
): "optimal" | "stopped" {
  const pricing = createPricing();
  const blocking: Blocking = { amount: 0, place: -1, rising: false, join: -1 };
  const reduced = { high: 0, low: 0 };
  const people = Math.min(peopleBlock, face.person.length);
  const arcs = Math.min(arcBlock, face.arcs.length);
  const allPeople = people === 0 ? 0 : Math.ceil(face.person.length / people);
  const allArcs = arcs === 0 ? 0 : Math.ceil(face.arcs.length / arcs);
  // Blocks in a row in which there was nothing to gain.
  let barrenPeople = 0;
  let barrenArcs = 0;
  let nextCall = basis.work + workBetweenCalls;
  for (let turn = 0; barrenPeople < allPeople || barrenArcs < allArcs; turn++) {
    if (basis.work >= nextCall) {
      nextCall = basis.work + workBetweenCalls;
      if (!control.proceed({ level, steps: basis.pivots })) return "stopped";
    }
    clearPricing(pricing);
    if (allPeople > 0 && barrenPeople < allPeople) {
      pricePeople(basis, costs, face, pricing, people);
      barrenPeople++;
    }
    if (allArcs > 0 && barrenArcs < allArcs && (turn % 4 === 0 || barrenPeople >= allPeople)) {
      priceArcs(basis, costs, face, pricing, arcs);
      barrenArcs++;
    }
    if (pricing.least >= 0) continue;
    barrenPeople = 0;
    barrenArcs = 0;
    basis.pivots++;
    if (pricing.arc >= 0) enterArc(basis, costs, pricing.arc, blocking, reduced);
    else enterAlternative(basis, costs, pricing.person, pricing.alternative, blocking, reduced);
  }
  return "optimal";
}
