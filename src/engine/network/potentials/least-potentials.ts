/** Edges with a length each, grouped by where they end. */
export interface Lengths {
  readonly nodes: number;
  /** Edges that end at node v are `edge[start[v]]` … `edge[start[v + 1] − 1]`. */
  readonly start: Int32Array;
  readonly edge: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly length: Float64Array;
}

/**
 * The greatest potentials that are not above 0 and satisfy π(from) ≤ π(to) + length on every edge (Bellman 1958, Ford,
 * Moore 1959, with a queue), or the edges of a cycle of negative length, in order. After every `nodes` changes the
 * edges that made them are searched for a cycle. Time O(nodes × edges), as a rule far less.
 */
export function leastPotentials(
  lengths: Lengths,
): { readonly potential: Float64Array } | { readonly cycle: number[] } {
  const { nodes, start, edge, from, length } = lengths;
  const potential = new Float64Array(nodes);
  const madeBy = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  const isQueued = new Uint8Array(nodes).fill(1);
  for (let v = 0; v < nodes; v++) queue[v] = v;
  let first = 0;
  let queued = nodes;
  let changes = 0;
  while (queued > 0) {
    const at = queue[first];
    first = first + 1 === nodes ? 0 : first + 1;
    queued--;
    isQueued[at] = 0;
    for (let k = start[at]; k < start[at + 1]; k++) {
      const e = edge[k];
      const value = potential[at] + length[e];
      const before = from[e];
      if (value >= potential[before]) continue;
      potential[before] = value;
      madeBy[before] = e;
      if (++changes % nodes === 0) {
        const cycle = cycleOf(lengths, madeBy);
        if (cycle !== undefined) return { cycle };
      }
      if (isQueued[before] === 1) continue;
      isQueued[before] = 1;
      queue[(first + queued++) % nodes] = before;
    }
  }
  return { potential };
}

function cycleOf({ nodes, to }: Lengths, madeBy: Int32Array): number[] | undefined {
  const seen = new Int32Array(nodes).fill(-1);
  for (let root = 0; root < nodes; root++) {
    let at = root;
    while (seen[at] < 0 && madeBy[at] >= 0) {
      seen[at] = root;
      at = to[madeBy[at]];
    }
    if (seen[at] !== root || madeBy[at] < 0) continue;
    const cycle: number[] = [];
    const first = at;
    do {
      cycle.push(madeBy[at]);
      at = to[madeBy[at]];
    } while (at !== first);
    return cycle;
  }
  return undefined;
}
