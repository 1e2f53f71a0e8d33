/** Sets that lie in each other or apart. */
export interface Forest {
  /** Per set: the smallest set that holds it, −1 for none. */
  readonly around: Int32Array;
  /** Per element: the smallest set that holds it, −1 for none. */
  readonly innermost: Int32Array;
}

/**
 * The forest of sets that nest; undefined where two share an element and neither holds the other.
 * Sets come largest first, none empty; of equal sets the earlier one is the outer. Takes time in proportion to their sizes:
 * the elements of each set must all lie in the same smallest set so far.
 *
 * @example nestSets([[0, 1], [0]], 3) // { around: [-1, 0], innermost: [1, 0, -1] }
 */
export function nestSets(sets: readonly ArrayLike<number>[], elements: number): Forest | undefined {
  const around = new Int32Array(sets.length).fill(-1);
  const innermost = new Int32Array(elements).fill(-1);
  for (let set = 0; set < sets.length; set++) {
    const members = sets[set];
    const outer = innermost[members[0]];
    for (let k = 0; k < members.length; k++) {
      if (innermost[members[k]] !== outer) return undefined;
      innermost[members[k]] = set;
    }
    around[set] = outer;
  }
  return { around, innermost };
}
