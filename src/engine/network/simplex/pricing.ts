/** The best that pricing has found. */
export interface Pricing {
  /** Least reduced cost, 0 when none is below 0. In a wide stage it is rounded, but its sign is right. */
  least: number;
  /** The alternative, with its person, or the arc that has it; −1 for none. One of the two at most. */
  person: number;
  alternative: number;
  arc: number;
}

/** Nothing found. */
export function createPricing(): Pricing {
  return { least: 0, person: -1, alternative: -1, arc: -1 };
}

/** Forgets what was found. */
export function clearPricing(pricing: Pricing): void {
  pricing.least = 0;
  pricing.person = -1;
  pricing.alternative = -1;
  pricing.arc = -1;
}
