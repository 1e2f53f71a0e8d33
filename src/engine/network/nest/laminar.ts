/** Sets that are nested or disjoint, as a forest. */
export interface Forest {
  /** Per set: the smallest set after it that contains it, −1 for an outermost one. */
  readonly parent: Int32Array;
  /** Per element: the first set that contains it, −1 for none. */
  readonly innermost: Int32Array;
}

/**
 * The forest of sets that nest, or two that cross: they share an element, and neither contains the other.
 * Sets come by size, none empty; of equal sets the earlier counts as the inner one. Time is in proportion to the
 * sum of the sizes: each element remembers the outermost set so far, and a set must hold such a set wholly or not at all.
 *
 * @example laminar([[0], [0, 1]], 3) // { parent: [1, -1], innermost: [0, 1, -1] }
 */
export function laminar(
  sets: readonly ArrayLike<number>[],
  elements: number,
): Forest | { readonly crossing: readonly [number, number] } {
  const parent = new Int32Array(sets.length).fill(-1);
  const innermost = new Int32Array(elements).fill(-1);
  const outermost = new Int32Array(elements).fill(-1);
  const shared = new Int32Array(sets.length);
  for (let set = 0; set < sets.length; set++) {
    const members = sets[set];
    const inside: number[] = [];
    for (let k = 0; k < members.length; k++) {
      const inner = outermost[members[k]];
      if (inner < 0) innermost[members[k]] = set;
      else if (shared[inner]++ === 0) inside.push(inner);
      outermost[members[k]] = set;
    }
    for (const inner of inside) {
      if (shared[inner] < sets[inner].length) return { crossing: [inner, set] };
      parent[inner] = set;
    }
  }
  return { parent, innermost };
}
