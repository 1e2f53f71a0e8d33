import type { Agreed } from "../plan/types";
import type { Register } from "./register";

/** Per person: the post that they have for good, −1 without one. Throws a RangeError where an id leads nowhere. */
export function collectAgreed(at: Register, agreed: readonly Agreed[]): Int32Array {
  const kept = new Int32Array(at.personType.length).fill(-1);
  for (const { person, post } of agreed) {
    const i = at.personAt.get(person);
    const p = at.postAt.get(post);
    if (i === undefined || p === undefined || (kept[i] >= 0 && kept[i] !== p)) {
      throw new RangeError(
        `The agreed pair of "${person}" and "${post}" is none of this scenario, or one of two.`,
      );
    }
    kept[i] = p;
  }
  return kept;
}
