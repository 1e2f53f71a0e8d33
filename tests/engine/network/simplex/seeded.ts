/** Whole numbers drawn from a seed: the same seed, the same numbers. `between(a, b)` includes both ends. */
export interface Seeded {
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  /** In 0 (included) … 1 (excluded). */
  fraction(): number;
}

/** Mulberry32. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    fraction,
    between: (low, high) => low + Math.floor(fraction() * (high - low + 1)),
    chance: (probability) => fraction() < probability,
  };
}
