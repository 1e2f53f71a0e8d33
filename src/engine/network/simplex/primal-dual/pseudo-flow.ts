import type { Steps } from "../../../types";
import type { Basis } from "../basis";
import { type Groups, groupArcs } from "../group-arcs";
import type { OpenFace } from "../open-face";
import { isRestDue, peopleBetweenRests, progressOf } from "../pace";
import type { StageCosts } from "../stage-costs";

/**
 * Choices and flows that are best at given prices, but not in balance: some places get more than they send on, others
 * less. The choices and flows are those of the basis.
 */
export interface PseudoFlow {
  readonly basis: Basis;
  readonly costs: StageCosts;
  readonly face: OpenFace;
  /** Per place. Whatever could still change has reduced cost ≥ 0 at these prices. */
  readonly price: Float64Array;
  /** Per listed person: the entry of the face in use. */
  readonly use: Int32Array;
  /** Per place: what it gets beyond what it sends on; the root keeps one unit for every person. */
  readonly excess: Float64Array;
  /** All that is too much somewhere. */
  left: number;
  /** Per place: the open arcs that start there, and those that end there. */
  readonly out: Groups;
  readonly into: Groups;
  /** Per place: the listed people there, as of the last count, are `listed[first[v]]` … `listed[first[v + 1] − 1]`. */
  readonly first: Int32Array;
  readonly listed: Int32Array;
}

/** Some of those who are listed at a place: `listed[first]` … `listed[end − 1]`. */
export interface Listed {
  readonly place: number;
  readonly first: number;
  readonly end: number;
}

/** An arc is not filled with more than this many units for every person and arc: each is sent round alone. */
const mostPerPart = 4;

/**
 * Lets every listed person take what costs least at the prices, the choice in use where it is among that, and fills or
 * empties every open arc as its reduced cost says. Time O(people + entries + arcs).
 *
 * @returns undefined where an arc would have to take far too much; nothing has changed then
 */
export function* startPseudoFlow(
  basis: Basis,
  costs: StageCosts,
  face: OpenFace,
  price: Float64Array,
): Steps<PseudoFlow | undefined> {
  const { network, places, arcs, choice, tail, head, lower, upper, flow } = basis;
  const { people } = network;
  const isOpen = new Uint8Array(arcs);
  const limit = mostPerPart * (people + arcs);
  for (const arc of face.arcs) {
    isOpen[arc] = 1;
    if (reducedCost(arc) < 0 && upper[arc] - flow[arc] > limit) return undefined;
  }
  for (const arc of face.arcs) {
    const reduced = reducedCost(arc);
    if (reduced < 0) flow[arc] = upper[arc];
    else if (reduced > 0) flow[arc] = lower[arc];
  }
  const use = yield* takeCheapest(basis, costs, face, price);
  yield progressOf(basis.pace);
  const excess = new Float64Array(places);
  for (let person = 0; person < people; person++) excess[network.node[choice[person]]]++;
  for (let arc = 0; arc < arcs; arc++) {
    excess[tail[arc]] -= flow[arc];
    excess[head[arc]] += flow[arc];
  }
  excess[0] -= people;
  const left = excess.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  const keep = (arc: number): boolean => isOpen[arc] === 1;
  return {
    basis,
    costs,
    face,
    price,
    use,
    excess,
    left,
    out: groupArcs(tail.subarray(0, arcs), places, keep),
    into: groupArcs(head.subarray(0, arcs), places, keep),
    first: new Int32Array(places + 1),
    listed: new Int32Array(face.person.length),
  };

  function reducedCost(arc: number): number {
    return costs.arcCost[arc] - price[tail[arc]] + price[head[arc]];
  }
}

function* takeCheapest(
  { choice, pace }: Basis,
  { classCost }: StageCosts,
  { person, start, alternative, node, costClass }: OpenFace,
  price: Float64Array,
): Steps<Int32Array> {
  const use = new Int32Array(person.length);
  for (let at = 0; at < person.length; at++) {
    if (at % peopleBetweenRests === 0 && isRestDue(pace, peopleBetweenRests)) yield progressOf(pace);
    const before = choice[person[at]];
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let entry = start[at]; entry < start[at + 1]; entry++) {
      const cost = classCost[costClass[entry]] + price[node[entry]];
      if (cost > bestCost || (cost === bestCost && alternative[entry] !== before)) continue;
      best = entry;
      bestCost = cost;
    }
    use[at] = best;
    choice[person[at]] = alternative[best];
  }
  return use;
}
