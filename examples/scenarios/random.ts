/** Seeded draws: the same seed gives the same scenario on every machine. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  readonly below: (below: number) => number;
  /** True in `percent` of a hundred draws. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Up to `count` different elements, the heavier the likelier, in the order drawn. */
  readonly sample: <T>(list: readonly T[], count: number, weight?: (element: T) => number) => T[];
}

/** Mulberry32, which is plenty for made-up wishes. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const sample = <T>(list: readonly T[], count: number, weight: (element: T) => number = () => 1): T[] => {
    const left = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) {
      let ticket = below(left.reduce((sum, element) => sum + weight(element), 0));
      const index = left.findIndex((element) => {
        ticket -= weight(element);
        return ticket < 0;
      });
      drawn.push(...left.splice(index, 1));
    }
    return drawn;
  };
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    sample,
  };
}
