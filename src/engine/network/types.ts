/**
 * A program whose rows nest, as a minimum-cost flow. People send one unit each into the network of places; every
 * unit ends at the root. Costs are vectors of whole numbers, one per level, compared lexicographically, to be made least.
 *
 * Nodes are places: posts, offices, leader ranks, bodies, pools, and node 0, the root. People are not nodes here:
 * person i sends their unit along one of their alternatives `start[i]` … `start[i + 1] − 1`. Waiting is an alternative
 * to the root (or to a node of its own where a row demands it).
 */
export interface Network {
  /** Number of places; node 0 is the root. */
  readonly nodes: number;
  readonly people: number;
  /** Number of cost levels. */
  readonly levels: number;

  /** Per person (and one more): first alternative. Same numbering as `Program.start`. */
  readonly start: Int32Array;
  /** Per alternative: the place it leads to; −1 for an alternative that no row lets anyone take. */
  readonly node: Int32Array;
  /** Per alternative: its cost class. */
  readonly costClass: Int32Array;
  /** `classCost[class * levels + level]`. */
  readonly classCost: Float64Array;

  /** Per arc between places: where it starts and ends. Every node but the root reaches the root. */
  readonly tail: Int32Array;
  readonly head: Int32Array;
  /** Per arc: bounds of its flow, whole numbers, 0 ≤ lower ≤ upper < 2⁵³. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** `arcCost[arc * levels + level]`. */
  readonly arcCost: Float64Array;
}

/**
 * An optimal flow and the potentials that prove it. With cost c and potential π, the reduced cost of an arc from u to v is
 * c − π(u) + π(v), and of person i's alternative into v is c + π(v) − π(i), where π(i) is the least c + π(v) over
 * i's alternatives. π(root) = 0. Reduced costs are lexicographically ≥ 0 where flow can grow, ≤ 0 where it can shrink.
 */
export interface NetworkSolution {
  /** Per person: the alternative taken. */
  readonly choice: Int32Array;
  /** Per arc between places. */
  readonly flow: Float64Array;
  /** `potential[node * levels + level]`, whole numbers. */
  readonly potential: Float64Array;
  readonly pivots: number;
}
