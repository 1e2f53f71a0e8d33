/** Where pricing goes on, and the best it has found since it was last cleared. */
export interface Pricing {
  /** Next entry of `OpenFace.person`, and of `OpenFace.arcs`. */
  nextPerson: number;
  nextArc: number;
  /** Least reduced cost found, 0 when none is below 0. In a wide stage it is rounded, but its sign is right. */
  least: number;
  /** The alternative, with its person, or the arc that has it; −1 for none. One of the two at most. */
  person: number;
  alternative: number;
  arc: number;
}

/** Pricing that starts at the beginning. */
export function createPricing(): Pricing {
  return { nextPerson: 0, nextArc: 0, least: 0, person: -1, alternative: -1, arc: -1 };
}

/** Forgets what was found, not where to go on. */
export function clearPricing(pricing: Pricing): void {
  pricing.least = 0;
  pricing.person = -1;
  pricing.alternative = -1;
  pricing.arc = -1;
}
