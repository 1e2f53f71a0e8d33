import type { Steps } from "../../../types";
import { isRestDue, peopleBetweenRests, progressOf } from "../pace";
import type { PseudoFlow } from "./pseudo-flow";

/** Lists the people of every place anew. Time O(people + places). */
export function* countPeople({ basis, face, use, first, listed }: PseudoFlow): Steps<void> {
  const { node } = face;
  const { pace } = basis;
  const places = first.length - 1;
  first.fill(0);
  for (let at = 0; at < use.length; at++) {
    first[node[use[at]]]++;
    if (at % peopleBetweenRests === 0 && isRestDue(pace, peopleBetweenRests)) yield progressOf(pace);
  }
  let sum = 0;
  for (let place = 0; place <= places; place++) {
    sum += first[place];
    first[place] = sum;
  }
  // From the last place's end down to its start, so that the starts are what remains.
  for (let at = use.length - 1; at >= 0; at--) {
    listed[--first[node[use[at]]]] = at;
    if (at % peopleBetweenRests === 0 && isRestDue(pace, peopleBetweenRests)) yield progressOf(pace);
  }
}
