import { inOwnSeat, isWaiting } from "../formulation/stage";
import type { Answer, Program } from "../formulation/types";

/** Per person: where an answer puts them, as `Stage` writes it. */
export function placesOf({ people, cell, cells }: Program, { choice }: Answer): Int32Array {
  const placeOf = Int32Array.from(cells, (its) => (its.kind === "post" ? its.post : inOwnSeat));
  const places = new Int32Array(people);
  for (let person = 0; person < people; person++) {
    const taken = cell[choice[person]];
    places[person] = taken < 0 ? isWaiting : placeOf[taken];
  }
  return places;
}
