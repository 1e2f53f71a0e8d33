import type { RowSubject } from "../../../formulation/types";
import type { Network } from "../types";

/** A row that takes part in a crossing: one of the program's, or "exactly one alternative" of a person (by index). */
export type CrossingRow = RowSubject | { readonly rule: "person"; readonly person: number };

/** What became of a program when its rows were compared. */
export type Nesting = Nested | Unfillable | Crossing;

/** The rows split into two nested families: the program is this flow. */
export interface Nested {
  readonly nests: true;
  readonly feasible: true;
  readonly network: Network;
  readonly frame: Frame;
}

/** The rows nest, and this one alone asks for more than it allows: no answer exists. */
export interface Unfillable {
  readonly nests: true;
  readonly feasible: false;
  readonly row: RowSubject;
}

/**
 * Each row crosses the next (or stands between a body's row and its pool's) and the last the first; their number is
 * odd, where a body's row and its pool's count as one when one follows the other.
 */
export interface Crossing {
  readonly nests: false;
  readonly oddCycle: readonly CrossingRow[];
}

/** How a network stands for its program. */
export interface Frame {
  /** Per network level: the level of the program. Levels at which nothing costs anything are left out. */
  readonly level: Int32Array;
  /** Per network level: what it costs where nothing flows. */
  readonly base: Float64Array;
  /** Per program row: the place on whose arcs it stands, −1 where no price is ever due. */
  readonly rowNode: Int32Array;
  /** Per program row: the place at the other end, towards the root. */
  readonly rowUp: Int32Array;
  /**
   * Per program row: an arc, or −1. Where a post's capacity and its minimum stand on one place, their prices add up to
   * the difference of potentials; the minimum's is the part below the cost of this arc (below zero for −1).
   */
  readonly rowThreshold: Int32Array;
  /** Per place: 1 where units flow from it towards the root, −1 where they come from the root (see {@link Frame.pairArc}). */
  readonly direction: Int8Array;
  /**
   * Per place (and one more): first of its own arcs, which join it with places of smaller number. They are to be filled
   * in this order. Arcs from `arcStart[nodes]` on are the alternatives of {@link Frame.pairArc}.
   */
  readonly arcStart: Int32Array;
  /**
   * Undefined in the ordinary case, in which only people stand against places and each person sends one unit.
   * Otherwise the network has no people; per alternative of the program: its arc, from one family of rows to the other.
   */
  readonly pairArc: Int32Array | undefined;
}
