import { inOwnSeat, isWaiting } from "../formulation/stage";
import type { Answer, Program } from "../formulation/types";

/** Per person: where an answer puts them, as `Stage` writes it. */
export function placesOf({ people, cell, cells }: Program, { choice }: Answer): Int32Array {
  return Int32Array.from({ length: people }, (_, person) => {
    const taken = cell[choice[person]];
    if (taken < 0) return isWaiting;
    const its = cells[taken];
    return its.kind === "post" ? its.post : inOwnSeat;
  });
}
