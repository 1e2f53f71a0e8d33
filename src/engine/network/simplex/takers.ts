import type { Basis } from "./basis";

/** People by the places that they could take instead: those of place v are `person[start[v]]` … `person[start[v + 1] − 1]`. */
export interface Takers {
  readonly start: Int32Array;
  readonly person: Int32Array;
}

/** For each place enough people to find a good key person among; all of them would take longer than it saves. */
const perPlace = 16;

/** Groups every so-many-th person. Time O(alternatives of these people + places). */
export function findTakers(basis: Basis): Takers {
  const { network, choice, places } = basis;
  const { start, node, people } = network;
  const step = Math.max(1, Math.floor(people / (perPlace * places)));
  const first = new Int32Array(places + 1);
  const forEach = (visit: (person: number, place: number) => void): void => {
    for (let person = 0; person < people; person += step) {
      const own = node[choice[person]];
      for (let k = start[person]; k < start[person + 1]; k++) {
        if (node[k] >= 0 && node[k] !== own) visit(person, node[k]);
      }
    }
  };
  forEach((_, place) => first[place + 1]++);
  for (let place = 0; place < places; place++) first[place + 1] += first[place];
  const person = new Int32Array(first[places]);
  const filled = first.slice(0, places);
  forEach((one, place) => {
    person[filled[place]++] = one;
  });
  return { start: first, person };
}
