import { inOwnSeat, isUnknown, isWaiting } from "../formulation/stage";
import type { Model } from "../model/types";
import type { Plan } from "./types";

/**
 * Per person: where an earlier plan put them, as `Stage` writes it. Of who is named twice the first entry counts; who is
 * not in it is unknown; a post that is gone since is a place that nobody has.
 */
export function earlierPlaces(model: Model, earlier: Plan): Int32Array {
  const personAt = new Map(model.people.map(({ id }, index) => [id, index]));
  const postAt = new Map(model.posts.map(({ id }, index) => [id, index]));
  const places = new Int32Array(model.people.length).fill(isUnknown);
  const note = (person: string, place: number): void => {
    const index = personAt.get(person);
    if (index !== undefined && places[index] === isUnknown) places[index] = place;
  };
  for (const { person, post } of earlier.placements) note(person, postAt.get(post) ?? isGone);
  for (const { person } of earlier.staying) note(person, inOwnSeat);
  for (const { person } of earlier.waiting) note(person, isWaiting);
  return places;
}

/** A place that nobody can have any more: whatever becomes of the person is a change. */
const isGone = -4;
