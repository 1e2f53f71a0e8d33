import type { Assignment } from "./assignment";
import type { Facts } from "./facts";
import type { Report } from "./report";

/** What all agreed to stands. */
export function checkAgreed({ at, agreed }: Facts, { post }: Assignment, report: Report): void {
  const { people, posts } = at.scenario;
  for (let i = 0; i < agreed.length; i++) {
    if (agreed[i] < 0 || agreed[i] === post[i]) continue;
    const found = post[i] < 0 ? "nothing" : posts[post[i]].id;
    report("agreed-not-kept", [people[i].id, posts[agreed[i]].id], { found });
  }
}
