import type { Network } from "../types";

/**
 * What may still change: at first everything, later the alternatives and arcs whose reduced cost was 0 at the end of
 * every stage so far. Whoever has only one alternative left is not listed.
 */
export interface OpenFace {
  /** Per listed person: index in the network. */
  readonly person: Int32Array;
  /** Per listed person (and one more): first entry in the three arrays below. */
  readonly start: Int32Array;
  /** Per entry: the alternative, its place and its cost class. */
  readonly alternative: Int32Array;
  readonly node: Int32Array;
  readonly costClass: Int32Array;
  /** Arcs that are not fixed. */
  readonly arcs: Int32Array;
}

/** Everything that can be taken or can vary. */
export function wholeFace(network: Network): OpenFace {
  const everything = {
    person: Int32Array.from({ length: network.people }, (_, person) => person),
    start: network.start,
    alternative: Int32Array.from({ length: network.node.length }, (_, alternative) => alternative),
    node: network.node,
    costClass: network.costClass,
    arcs: Int32Array.from({ length: network.tail.length }, (_, arc) => arc),
  };
  return smallerFace(
    everything,
    (_, alternative) => network.node[alternative] >= 0,
    (arc) => network.lower[arc] < network.upper[arc],
  );
}

/** The part of a face that passes two tests. Time O(entries + arcs). */
export function smallerFace(
  face: OpenFace,
  keepAlternative: (person: number, alternative: number) => boolean,
  keepArc: (arc: number) => boolean,
): OpenFace {
  const kept = new Uint8Array(face.alternative.length);
  let people = 0;
  let entries = 0;
  for (let at = 0; at < face.person.length; at++) {
    const before = entries;
    for (let entry = face.start[at]; entry < face.start[at + 1]; entry++) {
      kept[entry] = keepAlternative(face.person[at], face.alternative[entry]) ? 1 : 0;
      entries += kept[entry];
    }
    if (entries - before >= 2) people++;
    else {
      entries = before;
      kept.fill(0, face.start[at], face.start[at + 1]);
    }
  }
  const smaller = {
    person: new Int32Array(people),
    start: new Int32Array(people + 1),
    alternative: new Int32Array(entries),
    node: new Int32Array(entries),
    costClass: new Int32Array(entries),
    arcs: face.arcs.filter(keepArc),
  };
  let listed = 0;
  let written = 0;
  for (let at = 0; at < face.person.length; at++) {
    const before = written;
    for (let entry = face.start[at]; entry < face.start[at + 1]; entry++) {
      if (kept[entry] === 0) continue;
      smaller.alternative[written] = face.alternative[entry];
      smaller.node[written] = face.node[entry];
      smaller.costClass[written] = face.costClass[entry];
      written++;
    }
    if (written === before) continue;
    smaller.person[listed++] = face.person[at];
    smaller.start[listed] = written;
  }
  return smaller;
}
