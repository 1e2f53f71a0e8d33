/**
 * Numbers that look random and are the same for the same seed (mulberry32, T. Ettinger).
 *
 * @param seed whole, read modulo 2³²
 * @returns a function from `count` to a number from 0 to `count − 1`; 0 where `count` is 0
 */
export function choicesFrom(seed: number): (count: number) => number {
  let state = seed >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
}
