import type { Steps } from "../../../types";
import type { Basis } from "../basis";
import type { OpenFace } from "../open-face";
import { isRestDue, progressOf } from "../pace";
import type { StageCosts } from "../stage-costs";
import { countPeople } from "./count-people";
import { findLayers } from "./layers";
import { lowerPrices } from "./lower-prices";
import { startPseudoFlow } from "./pseudo-flow";
import { routeThroughLayers } from "./route";

/** Each search takes as long as a look at everything; what is left after so many is sent round by the simplex. */
const mostSearches = 120;

/**
 * Finds best choices and flows of a face in bulk: everybody takes what is cheapest, and what is too much somewhere is sent
 * where there is too little, along the cheapest ways, all ways of the same cost at once (the primal-dual method; Ford and
 * Fulkerson 1957). Reforms have few different prices, so that a few searches are enough where a simplex would
 * take a step for each of very many people who could as well be somewhere else.
 *
 * Nothing rests on it: the simplex starts from what it leaves, and proves it or betters it.
 *
 * @param price what to start from; afterwards the prices found, 0 at the root
 * @returns whether the flows are in balance; otherwise they are as far as it came
 */
export function* primalDual(
  basis: Basis,
  costs: StageCosts,
  face: OpenFace,
  price: Float64Array,
): Steps<boolean> {
  const { places, pace } = basis;
  const pseudo = yield* startPseudoFlow(basis, costs, face, price);
  if (pseudo === undefined) return false;
  yield progressOf(pace);
  const layers = { of: new Int32Array(places), last: -1 };
  const queue = new Int32Array(places);
  const people = face.person.length;
  yield* countPeople(pseudo);
  for (let searches = 0; pseudo.left > 0 && searches < mostSearches; ) {
    if (isRestDue(pace, people >> 2)) yield progressOf(pace);
    searches++;
    if (!(yield* lowerPrices(pseudo))) break;
    for (let arrived = 1; arrived > 0 && pseudo.left > 0 && searches < mostSearches; searches++) {
      yield* findLayers(pseudo, layers, queue);
      if (layers.last < 0) break;
      arrived = yield* routeThroughLayers(pseudo, layers);
      yield* countPeople(pseudo);
      if (isRestDue(pace, people >> 2)) yield progressOf(pace);
    }
  }
  const root = price[0];
  for (let place = 0; place < places; place++) price[place] -= root;
  return pseudo.left === 0;
}
