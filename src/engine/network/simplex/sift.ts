import type { Steps } from "../../types";
import type { Basis } from "./basis";
import { improve } from "./improve";
import type { OpenFace } from "./open-face";
import { isRestDue, peopleBetweenRests, progressOf } from "./pace";
import { smallerFace } from "./smaller-face";
import type { StageCosts } from "./stage-costs";
import { wouldMove } from "./would-move";

/** Fewer people than this are solved at once. */
const few = 5000;

/**
 * Solves a face by way of a part of its people: those who would move, alone, until none of them would; then those who
 * would by now, added to the part; and so on until nobody would. Most people never would, and need not be looked at
 * again and again. (Sifting; for linear programs Bixby, Gregory, Lustig, Marsten and Shanno 1992.)
 */
export function* sift(basis: Basis, costs: StageCosts, face: OpenFace): Steps<void> {
  const people = face.person.length;
  if (people < few) {
    yield* improve(basis, costs, face);
    return;
  }
  const inPart = new Uint8Array(face.alternative.length);
  let count = 0;
  for (let round = 0; ; round++) {
    let moving = 0;
    for (let at = 0; at < people; at++) {
      if (at % peopleBetweenRests === 0 && isRestDue(basis.pace, Math.min(peopleBetweenRests, people))) {
        yield progressOf(basis.pace);
      }
      if (!wouldMove(basis, costs, face, at)) continue;
      moving++;
      if (inPart[face.start[at]] === 0) {
        inPart.fill(1, face.start[at], face.start[at + 1]);
        count++;
      }
    }
    if (moving === 0 && round > 0) return;
    if (2 * count > people) {
      yield* improve(basis, costs, face);
      return;
    }
    yield* sift(basis, costs, yield* smallerFace(face, basis.pace, inPart, 1, face.arcs));
  }
}
