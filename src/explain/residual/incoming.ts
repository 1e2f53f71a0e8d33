import type { Arcs } from "../../verify/refute/arcs";
import type { Classes } from "../../verify/refute/classes";

/** Arcs by the place where they end, side by side: those of place v are entries `first[v]` … `first[v + 1] − 1`. */
export interface Incoming {
  readonly first: Int32Array;
  /** Per entry: the arc, and where it starts. */
  readonly arc: Int32Array;
  readonly from: Int32Array;
  /** `reduced[entry * words + word]`: cost and potential, never below zero. */
  readonly reduced: Float64Array;
}

/** Lays arcs out by their ends, with what they cost beyond the difference of potentials. */
export function incomingArcs(
  places: number,
  arcs: Arcs,
  { words, table }: Classes,
  potential: Float64Array,
): Incoming {
  const count = arcs.to.length;
  const first = new Int32Array(places + 1);
  for (let arc = 0; arc < count; arc++) first[arcs.to[arc] + 1]++;
  for (let place = 0; place < places; place++) first[place + 1] += first[place];
  const filled = first.slice(0, places);
  const incoming = { first, arc: new Int32Array(count), from: new Int32Array(count) };
  const reduced = new Float64Array(count * words);
  for (let arc = 0; arc < count; arc++) {
    const to = arcs.to[arc];
    const from = arcs.from[arc];
    const entry = filled[to]++;
    incoming.arc[entry] = arc;
    incoming.from[entry] = from;
    const plus = arcs.plus[arc] * words;
    const minus = arcs.minus[arc] * words;
    for (let word = 0; word < words; word++) {
      const cost = table[plus + word] - table[minus + word];
      reduced[entry * words + word] = cost + potential[from * words + word] - potential[to * words + word];
    }
  }
  return { ...incoming, reduced };
}
