import type { Steps } from "../../types";
import type { Basis } from "./basis";
import { isRestDue, peopleBetweenRests, progressOf } from "./pace";
import type { StageCosts } from "./stage-costs";

/**
 * The people, those first who lose most where their best alternative is taken away: by the difference between the best
 * and the second, in steps of a quarter of an octave, then by number. Those who hardly mind come last and fill what is left.
 *
 * Time O(alternatives).
 *
 * @returns undefined where someone has no alternative at all
 */
export function* orderByRegret(
  basis: Basis,
  costs: StageCosts,
  price: Float64Array,
): Steps<Int32Array | undefined> {
  const { people, start, node, costClass } = basis.network;
  const { classCost } = costs;
  // The upper half of a double holds its exponent, and two more bits of it are the quarter.
  const double = new Float64Array(1);
  const halves = new Uint32Array(double.buffer);
  const bigEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 0;
  const upperHalf = bigEndian ? 0 : 1;
  const bucket = new Uint16Array(people);
  const first = new Int32Array(0x2001);
  for (let person = 0; person < people; person++) {
    if (person % peopleBetweenRests === 0 && isRestDue(basis.pace, peopleBetweenRests))
      yield progressOf(basis.pace);
    let best = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    for (let k = start[person]; k < start[person + 1]; k++) {
      if (node[k] < 0) continue;
      const cost = classCost[costClass[k]] + price[node[k]];
      if (cost < best) {
        second = best;
        best = cost;
      } else if (cost < second) second = cost;
    }
    if (best === Number.POSITIVE_INFINITY) return undefined;
    double[0] = 1 + second - best;
    bucket[person] = 0x1fff - (halves[upperHalf] >>> 18);
    first[bucket[person] + 1]++;
  }
  for (let k = 0; k < 0x2000; k++) first[k + 1] += first[k];
  const order = new Int32Array(people);
  for (let person = 0; person < people; person++) order[first[bucket[person]]++] = person;
  return order;
}
