import type { Network } from "../types";
import type { Pace } from "./pace";

/**
 * A spanning-tree basis of the whole network, people included, kept as a tree over the places alone.
 *
 * In a strongly feasible tree (Cunningham 1976: from every node some flow could still be pushed to the root) a
 * person touches at most two tree arcs. Whoever touches one is a leaf and needs no record but the alternative in
 * use. Whoever touches two — a key person, in the words of generalised upper bounding (Dantzig and Van Slyke 1967) —
 * holds the place below by the alternative in use and the place above by one not in use: an arc from the one place
 * to the other along which exactly one more unit can go up.
 *
 * Arcs `0 … arcs − 1` are the network's; arc `arcs + v` is artificial and joins place v and the root.
 */
export interface Basis {
  readonly network: Network;
  readonly places: number;
  readonly arcs: number;

  /** Per person: the alternative in use, −1 where there is none. */
  readonly choice: Int32Array;

  /** Per arc, artificial ones included: its ends, bounds and flow. */
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly flow: Float64Array;
  /** Per arc: 1 at its lower bound, −1 at its upper bound, 0 in the tree. */
  readonly side: Int8Array;

  /** Per place: the place above it; −1 for the root. */
  readonly parent: Int32Array;
  /** Per place: what joins it to the place above: an arc, or `~person` for a key person. Nothing for the root. */
  readonly link: Int32Array;
  /** Per place: 1 where the arc in `link` starts at this place, 0 where it ends here or is a key person. */
  readonly rises: Uint8Array;
  /** Per place joined by a key person: their alternative into the place above, which they do not use. */
  readonly spare: Int32Array;
  /** Per place: arcs between it and the root. */
  readonly depth: Int32Array;
  /** Per place: first place below it, and neighbours among the places below the same place; −1 for none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly previousSibling: Int32Array;

  /** Per place: cost of pushing one more unit from it to the root, in the numbers of the present stage. */
  readonly potential: Float64Array;
  /** Per place: the low part of it in a wide stage (see `packing`), otherwise 0. */
  readonly potentialLow: Float64Array;

  readonly pace: Pace;
}

/** A basis with its arrays allocated and no tree yet. */
export function createBasis(network: Network, pace: Pace): Basis {
  const places = network.nodes;
  const arcs = network.tail.length;
  const tail = new Int32Array(arcs + places);
  const head = new Int32Array(arcs + places);
  const lower = new Float64Array(arcs + places);
  const upper = new Float64Array(arcs + places);
  tail.set(network.tail);
  head.set(network.head);
  lower.set(network.lower);
  upper.set(network.upper);
  return {
    network,
    places,
    arcs,
    choice: new Int32Array(network.people).fill(-1),
    tail,
    head,
    lower,
    upper,
    flow: new Float64Array(arcs + places),
    side: new Int8Array(arcs + places),
    parent: new Int32Array(places).fill(-1),
    link: new Int32Array(places),
    rises: new Uint8Array(places),
    spare: new Int32Array(places).fill(-1),
    depth: new Int32Array(places),
    firstChild: new Int32Array(places).fill(-1),
    nextSibling: new Int32Array(places).fill(-1),
    previousSibling: new Int32Array(places).fill(-1),
    potential: new Float64Array(places),
    potentialLow: new Float64Array(places),
    pace,
  };
}
