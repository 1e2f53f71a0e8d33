import type { Steps } from "../../../types";
import { isRestDue, peopleBetweenRests, progressOf } from "../pace";
import type { Layers } from "./layers";
import type { PseudoFlow } from "./pseudo-flow";

const nowhere = -1;
const later = -2;

/**
 * Sends units, one by one, from places with too much through the layers to places with too little, until no way is left
 * (a blocking flow; Dinic 1970). Nothing is looked at twice, apart from what a unit comes along.
 *
 * @returns how many units arrived
 */
export function* routeThroughLayers(pseudo: PseudoFlow, layers: Layers): Steps<number> {
  const { basis, costs, face, price, use, excess, out, into, first, listed } = pseudo;
  const { places, choice, tail, head, lower, upper, flow, pace } = basis;
  const { classCost, arcCost } = costs;
  const { person, start, alternative, node, costClass } = face;
  const { of: layer, last } = layers;
  const nextOut = out.start.slice(0, places);
  const nextInto = into.start.slice(0, places);
  const nextListed = first.slice(0, places);
  // The way so far: the places left, and what each was left by: an arc, or an entry and `~` the person's position.
  const from = new Int32Array(places);
  const by = new Int32Array(places);
  const entryOf = new Int32Array(places);
  let length = 0;
  /** People looked at since the last step. */
  let seen = 0;

  /** Lengthens the way by one step; returns where it leads, `nowhere`, or `later` after a look at very many people. */
  const advance = (place: number): number => {
    const wanted = layer[place] + 1;
    for (; nextOut[place] < out.start[place + 1]; nextOut[place]++) {
      const arc = out.arc[nextOut[place]];
      const there = head[arc];
      if (layer[there] !== wanted || flow[arc] >= upper[arc]) continue;
      if (arcCost[arc] - price[place] + price[there] !== 0) continue;
      by[length] = arc;
      return there;
    }
    for (; nextInto[place] < into.start[place + 1]; nextInto[place]++) {
      const arc = into.arc[nextInto[place]];
      const there = tail[arc];
      if (layer[there] !== wanted || flow[arc] <= lower[arc]) continue;
      if (arcCost[arc] - price[there] + price[place] !== 0) continue;
      by[length] = arc;
      return there;
    }
    const end = Math.min(first[place + 1], nextListed[place] + peopleBetweenRests);
    for (; nextListed[place] < end; nextListed[place]++) {
      seen++;
      const at = listed[nextListed[place]];
      if (node[use[at]] !== place) continue;
      const own = classCost[costClass[use[at]]] + price[place];
      for (let entry = start[at]; entry < start[at + 1]; entry++) {
        const there = node[entry];
        if (layer[there] !== wanted || classCost[costClass[entry]] + price[there] !== own) continue;
        by[length] = ~at;
        entryOf[length] = entry;
        return there;
      }
    }
    return end < first[place + 1] ? later : nowhere;
  };
  const send = (): void => {
    for (let k = 0; k < length; k++) {
      if (by[k] >= 0) flow[by[k]] += tail[by[k]] === from[k] ? 1 : -1;
      else {
        use[~by[k]] = entryOf[k];
        choice[person[~by[k]]] = alternative[entryOf[k]];
      }
    }
  };

  let arrived = 0;
  for (let source = 0; source < places; source++) {
    let place = source;
    length = 0;
    while (excess[source] > 0) {
      if (isRestDue(pace, 1 + seen)) yield progressOf(pace);
      seen = 0;
      if (excess[place] < 0) {
        send();
        excess[source]--;
        excess[place]++;
        arrived++;
        place = source;
        length = 0;
        continue;
      }
      const there = layer[place] < last ? advance(place) : nowhere;
      if (there === later) continue;
      if (there >= 0) {
        from[length++] = place;
        place = there;
        continue;
      }
      layer[place] = -1;
      if (length === 0) break;
      place = from[--length];
    }
  }
  pseudo.left -= arrived;
  return arrived;
}
