import type { Network } from "../types";

/** Per cost class: its position when all are sorted by their whole cost vectors, then by number. Time O(classes × log classes × levels). */
export function orderClasses({ levels, classCost }: Network): Int32Array {
  const count = levels === 0 ? 0 : classCost.length / levels;
  const position = new Int32Array(count);
  const compare = (a: number, b: number): number => {
    for (let level = 0; level < levels; level++) {
      const difference = classCost[a * levels + level] - classCost[b * levels + level];
      if (difference !== 0) return difference;
    }
    return a - b;
  };
  for (const [k, one] of Array.from(position.keys()).sort(compare).entries()) position[one] = k;
  return position;
}
