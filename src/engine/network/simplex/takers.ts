import type { Steps } from "../../types";
import type { Basis } from "./basis";
import type { OpenFace } from "./open-face";
import { isRestDue, peopleBetweenRests, progressOf } from "./pace";
import type { StageCosts } from "./stage-costs";

/** Entries of people by the places that they could take instead: those into place v are `entry[start[v]]` … `entry[start[v + 1] − 1]`. */
export interface Takers {
  readonly start: Int32Array;
  readonly entry: Int32Array;
  /** Whose entry it is, as a position in the face. */
  readonly at: Int32Array;
}

/** So many people for whom it may cost something, per place and on average: enough to find a good key person among. */
const anyPerPlace = 8;

/**
 * Groups the entries that cost their people nothing more than those in use, at given prices, and those of every
 * so-many-th of the others, or of all. Time O(entries + places).
 */
export function* findTakers(
  basis: Basis,
  costs: StageCosts,
  face: OpenFace,
  price: Float64Array,
  all: boolean,
): Steps<Takers> {
  const { network, choice, places, pace } = basis;
  const { classCost } = costs;
  const { person, start, node, costClass } = face;
  const people = person.length;
  const step = all ? 1 : Math.max(1, Math.floor(people / (anyPerPlace * places)));
  const taken = new Uint8Array(node.length);
  const first = new Int32Array(places + 1);
  for (let at = 0; at < people; at++) {
    if (at % peopleBetweenRests === 0 && isRestDue(pace, Math.min(peopleBetweenRests, people))) {
      yield progressOf(pace);
    }
    const used = choice[person[at]];
    const here = network.node[used];
    const own = classCost[network.costClass[used]] + price[here];
    const always = at % step === 0;
    for (let entry = start[at]; entry < start[at + 1]; entry++) {
      const there = node[entry];
      if (there === here || !(always || classCost[costClass[entry]] + price[there] === own)) continue;
      taken[entry] = 1;
      first[there + 1]++;
    }
  }
  for (let place = 0; place < places; place++) first[place + 1] += first[place];
  const filled = first.slice(0, places);
  const entries = new Int32Array(first[places]);
  const whose = new Int32Array(first[places]);
  for (let at = 0; at < people; at++) {
    if (at % peopleBetweenRests === 0 && isRestDue(pace, Math.min(peopleBetweenRests, people))) {
      yield progressOf(pace);
    }
    for (let entry = start[at]; entry < start[at + 1]; entry++) {
      if (taken[entry] === 0) continue;
      const slot = filled[node[entry]]++;
      entries[slot] = entry;
      whose[slot] = at;
    }
  }
  return { start: first, entry: entries, at: whose };
}
