import { isUnknown } from "../formulation/stage";
import type { Model } from "../model/types";
import type { Agreed } from "./types";

/**
 * Per person: the post that they have for good, as `Stage` writes it.
 *
 * @throws RangeError where a person or post is not known, or a person agreed to two posts
 */
export function agreedPlaces(model: Model, agreed: readonly Agreed[]): Int32Array {
  const personAt = new Map(model.people.map(({ id }, index) => [id, index]));
  const postAt = new Map(model.posts.map(({ id }, index) => [id, index]));
  const places = new Int32Array(model.people.length).fill(isUnknown);
  for (const { person, post } of agreed) {
    const i = personAt.get(person);
    const p = postAt.get(post);
    if (i === undefined || p === undefined) {
      throw new RangeError(
        `agreed: the scenario has no ${i === undefined ? `person ${person}` : `post ${post}`}`,
      );
    }
    if (places[i] !== isUnknown && places[i] !== p) {
      throw new RangeError(`agreed: ${person} agreed to ${model.posts[places[i]].id} and to ${post}`);
    }
    places[i] = p;
  }
  return places;
}
