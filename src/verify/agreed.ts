import type { Agreed } from "../plan/types";
import type { Assignment } from "./assignment";
import type { Facts } from "./facts";
import type { Register } from "./register";
import type { Report } from "./report";

/** Per person: the post that they have for good, −1 without one. Throws a RangeError where an id leads nowhere. */
export function collectAgreed({ personAt, postAt }: Register, agreed: readonly Agreed[]): Int32Array {
  const kept = new Int32Array(personAt.size).fill(-1);
  for (const { person, post } of agreed) {
    const i = personAt.get(person);
    const p = postAt.get(post);
    if (i === undefined || p === undefined || (kept[i] >= 0 && kept[i] !== p)) {
      throw new RangeError(
        `The agreed pair of "${person}" and "${post}" is none of this scenario, or one of two.`,
      );
    }
    kept[i] = p;
  }
  return kept;
}

/** What all agreed to stands. */
export function checkAgreed({ at, agreed }: Facts, { post }: Assignment, report: Report): void {
  const { people, posts } = at.scenario;
  for (let i = 0; i < agreed.length; i++) {
    if (agreed[i] < 0 || agreed[i] === post[i]) continue;
    const found = post[i] < 0 ? "nothing" : posts[post[i]].id;
    report("agreed-not-kept", [people[i].id, posts[agreed[i]].id], { found });
  }
}
