import type { Steps } from "../../types";
import type { OpenFace } from "./open-face";
import { isRestDue, type Pace, peopleBetweenRests, progressOf } from "./pace";

/**
 * The part of a face that is marked. Time O(entries).
 *
 * @param kept per entry: 1 where it stays
 * @param least people with fewer entries left are not listed; at least 1
 */
export function* smallerFace(
  face: OpenFace,
  pace: Pace,
  kept: Uint8Array,
  least: number,
  arcs: Int32Array,
): Steps<OpenFace> {
  const { start } = face;
  const count = new Int32Array(face.person.length);
  let people = 0;
  let entries = 0;
  for (let at = 0; at < count.length; at++) {
    if (at % peopleBetweenRests === 0 && isRestDue(pace, Math.min(peopleBetweenRests, count.length))) {
      yield progressOf(pace);
    }
    for (let entry = start[at]; entry < start[at + 1]; entry++) count[at] += kept[entry];
    if (count[at] < least) continue;
    people++;
    entries += count[at];
  }
  yield progressOf(pace);
  const smaller = {
    person: new Int32Array(people),
    start: new Int32Array(people + 1),
    alternative: new Int32Array(entries),
    node: new Int32Array(entries),
    costClass: new Int32Array(entries),
    arcs,
  };
  let listed = 0;
  let written = 0;
  for (let at = 0; at < count.length; at++) {
    if (at % peopleBetweenRests === 0 && isRestDue(pace, Math.min(peopleBetweenRests, count.length))) {
      yield progressOf(pace);
    }
    if (count[at] < least) continue;
    smaller.person[listed++] = face.person[at];
    for (let entry = start[at]; entry < start[at + 1]; entry++) {
      if (kept[entry] === 0) continue;
      smaller.alternative[written] = face.alternative[entry];
      smaller.node[written] = face.node[entry];
      smaller.costClass[written] = face.costClass[entry];
      written++;
    }
    smaller.start[listed] = written;
  }
  return smaller;
}
